import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/mail-test.js
import { randomUUID } from "node:crypto";
import { errorCode } from "../log.js";
import { readOptions } from "../options/read-options.js";
import { explainFailure } from "../outbox/explain-failure.js";
import { mailBody } from "../outbox/mail-body.js";
import { createMailTransport } from "../outbox/mail-transport.js";
import { messageOf, print } from "./open-store.js";
async function mailTest(optionsFile) {
  const result = readOptions(process.env, optionsFile);
  if (!result.ok)
    return result.issues;
  const { mail } = result.options;
  if (mail === void 0) {
    return ["synpunkt: no mail server is given; set SYNPUNKT_SMTP, SYNPUNKT_MAIL_FROM and SYNPUNKT_MAIL_TO"];
  }
  const send = createMailTransport(mail);
  const body = mailBody([], ["Det här är ett test. Meddelanden från webbplatsen skickas till den här brevlådan."]);
  const issues = [];
  for (const to of /* @__PURE__ */ new Set([mail.to, ...Object.values(mail.departments)])) {
    try {
      await send({ to, subject: "Test av synpunkt", id: randomUUID(), ...body });
      print(`a test is mailed to ${to}`);
    } catch (error) {
      issues.push(`synpunkt: ${to} cannot be mailed: ${explainFailure(errorCode(error), "en")}, ${messageOf(error)}; check SYNPUNKT_SMTP and the addresses`);
    }
  }
  return issues;
}
export {
  mailTest
};
