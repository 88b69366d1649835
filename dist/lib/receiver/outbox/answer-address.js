import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/answer-address.js
import { domainToASCII } from "node:url";
import { parseEmail } from "../../contract/values/email.js";
import { getRaw } from "../../contract/values/evaluate-form.js";
var gmail = "gmail.com";
var domainsOfGmail = /* @__PURE__ */ new Set([gmail, "googlemail.com"]);
function answerAddress({ values }) {
  const email = getRaw(values, "email");
  const isAddress = typeof email === "string" && parseEmail(email) === email;
  return isAddress && getRaw(values, "answerVia") === "email" ? email : void 0;
}
function mailboxOf(address) {
  const at = address.lastIndexOf("@");
  const written = address.slice(at + 1);
  const domain = domainToASCII(written) || written.toLowerCase();
  const local = address.slice(0, at).normalize("NFKC").toLowerCase();
  const user = local.replace(/(.)\+.*/, "$1");
  return domainsOfGmail.has(domain) ? `${user.replaceAll(".", "")}@${gmail}` : `${user}@${domain}`;
}
export {
  answerAddress,
  mailboxOf
};
