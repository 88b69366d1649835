import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/options/destination-options.js
import { optionsAddressOf } from "../../contract/config/fetched-options.js";
import { optionsOf } from "../../contract/values/evaluate-form.js";
import { findInput } from "../../contract/values/flatten-inputs.js";
function readMailSettings(input, form, issues) {
  const { smtp, mailFrom: from, mailTo: to, mailDepartments: departments = {}, mailContent: content = "full" } = input;
  const { mailReceipts: receipts = false, mailDigest: digest = true } = input;
  if (smtp === void 0 && from === void 0 && to === void 0) {
    const needed = "a mail server; set SYNPUNKT_SMTP, SYNPUNKT_MAIL_FROM and SYNPUNKT_MAIL_TO";
    issues.push(...explainEffectless(input, ["mailDepartments", "mailContent", "mailReceipts", "mailDigest"], needed));
    return void 0;
  }
  if (smtp === void 0 || from === void 0 || to === void 0) {
    issues.push("synpunkt: mails need a mail server, a sender and a mailbox; set SYNPUNKT_SMTP, SYNPUNKT_MAIL_FROM and SYNPUNKT_MAIL_TO");
    return void 0;
  }
  issues.push(...explainDepartments(departments, form), ...receipts ? explainReceipts(form) : []);
  return { smtp, from, to, departments, content, receipts, digest };
}
function explainReceipts({ fields }) {
  const question = findInput(fields, "answerVia");
  const values = question?.type === "hidden" ? [question.value] : question ? optionsOf(question).map(({ value }) => value) : [];
  const isEmail = question !== void 0 && (optionsAddressOf(question) !== void 0 || values.includes("email"));
  if (isEmail && question.type !== "checkboxes" && findInput(fields, "email") !== void 0)
    return [];
  return [
    'synpunkt: mailReceipts has no effect without the questions "email" and "answerVia", one choice with the option "email"; add them to the config, or set it to false'
  ];
}
function explainDepartments(departments, form) {
  const question = findInput(form.fields, "department");
  if (question !== void 0 && optionsAddressOf(question) !== void 0)
    return [];
  const known = new Set(question ? optionsOf(question).map(({ value }) => value) : []);
  const unknown = Object.keys(departments).filter((department) => !known.has(department));
  const advice = known.size === 0 ? "the form has no such question" : `write one of ${[...known].join(", ")}`;
  return unknown.map((department) => `synpunkt: mailDepartments ${JSON.stringify(department)} is not an option of the question "department"; ${advice}`);
}
function readWebhookSettings(input, issues) {
  const { webhook: url, webhookSecret: secret, webhookNetworks: networks = [] } = input;
  if (url === void 0 && secret === void 0) {
    const needed = "a webhook; set SYNPUNKT_WEBHOOK and SYNPUNKT_WEBHOOK_SECRET";
    issues.push(...explainEffectless(input, ["webhookNetworks"], needed));
    return void 0;
  }
  if (url === void 0 || secret === void 0) {
    issues.push("synpunkt: a webhook needs an address and a secret; set SYNPUNKT_WEBHOOK and SYNPUNKT_WEBHOOK_SECRET");
    return void 0;
  }
  return { url, secret, networks };
}
var explainEffectless = (input, keys, needed) => keys.filter((key) => input[key] !== void 0 && input[key] !== false).map((key) => `synpunkt: ${key} has no effect without ${needed}`);
export {
  readMailSettings,
  readWebhookSettings
};
