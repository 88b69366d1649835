import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/options/destination-options.js
import { optionsOf } from "../../contract/values/evaluate-form.js";
import { flattenInputs } from "../../contract/values/flatten-inputs.js";
function mailOptions(input, form, issues) {
  const { smtp, mailFrom: from, mailTo: to, mailDepartments: departments = {}, mailContent: content = "full" } = input;
  const { mailReceipts: receipts = false, mailDigest: digest = true } = input;
  if (smtp === void 0 && from === void 0 && to === void 0)
    return void 0;
  if (smtp === void 0 || from === void 0 || to === void 0) {
    issues.push("synpunkt: mails need a mail server, a sender and a mailbox; set SYNPUNKT_SMTP, SYNPUNKT_MAIL_FROM and SYNPUNKT_MAIL_TO");
    return void 0;
  }
  const question = flattenInputs(form.fields).find((field) => field.input.name === "department");
  const known = new Set(question ? optionsOf(question.input).map(({ value }) => value) : []);
  const unknown = Object.keys(departments).filter((department) => !known.has(department));
  for (const department of unknown) {
    issues.push(`synpunkt: mailDepartments ${JSON.stringify(department)} is not an option of the question "department"; ${known.size === 0 ? "the form has no such question" : `write one of ${[...known].join(", ")}`}`);
  }
  return { smtp, from, to, departments, content, receipts, digest };
}
function webhookOptions(input, issues) {
  const { webhook: url, webhookSecret: secret, webhookNetworks: networks = [] } = input;
  if (url === void 0 && secret === void 0)
    return void 0;
  if (url === void 0 || secret === void 0) {
    issues.push("synpunkt: a webhook needs an address and a secret; set SYNPUNKT_WEBHOOK and SYNPUNKT_WEBHOOK_SECRET");
    return void 0;
  }
  return { url, secret, networks };
}
export {
  mailOptions,
  webhookOptions
};
