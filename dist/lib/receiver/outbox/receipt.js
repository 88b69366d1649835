import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/receipt.js
import { hash } from "node:crypto";
import { languageOfTag } from "../../contract/config/form-languages.js";
import { localize } from "../../contract/config/text.js";
import { formatDate, formatDateTime } from "../../messages/format.js";
import { answerAddress, mailboxOf } from "./answer-address.js";
import { mailBody } from "./mail-body.js";
import { createMailTransport, mailAttemptMs, mailConnection } from "./mail-transport.js";
var receiptDestination = "receipt";
var maxPerDay = 3;
function createReceiptDestination({ form, store, ...sender }) {
  const send = createMailTransport(sender);
  return {
    name: receiptDestination,
    connection: mailConnection,
    attemptMs: mailAttemptMs,
    accepts: (message) => answerAddress(message) !== void 0,
    async deliver(message, { id, number, signal }) {
      const to = answerAddress(message);
      if (to === void 0 || message.suspicions.length > 0)
        return;
      const key = `receipt ${hash("sha256", mailboxOf(to))}`;
      if (!await store.countDaily(key, id, maxPerDay))
        return;
      const content = await contentOf(form, message);
      await send({ to, id, number, date: new Date(message.receivedAt), signal, ...content });
    }
  };
}
async function contentOf(form, message) {
  const language = languageOfTag(message.language) ?? "sv";
  const [{ messages: early }, { messages: late }, { messages: more }] = await texts[language]();
  const { receipt } = late;
  const { answerTime } = more;
  const all = { ...early, ...late, ...more, defaultForm: { ...early.defaultForm, ...late.defaultForm } };
  const facts = [
    { label: receipt.reference, answer: message.reference },
    { label: receipt.receivedAt, answer: formatDateTime(message.receivedAt, language) },
    ...message.answerBy === void 0 ? [] : [{ label: answerTime.label, answer: answerTime.by({ date: formatDate(message.answerBy, language) }) }]
  ];
  const nextSteps = localize(form.nextSteps, all);
  return {
    subject: `${receipt.heading} (${message.reference})`,
    ...mailBody(facts, [receipt.save, nextSteps], language)
  };
}
var texts = {
  sv: () => Promise.all([
    import("../../messages/locales/sv/form.entry.js"),
    import("../../messages/locales/sv/submit.entry.js"),
    import("../../messages/locales/sv/config.entry.js")
  ]),
  fi: () => Promise.all([
    import("../../messages/locales/fi/form.entry.js"),
    import("../../messages/locales/fi/submit.entry.js"),
    import("../../messages/locales/fi/config.entry.js")
  ]),
  en: () => Promise.all([
    import("../../messages/locales/en/form.entry.js"),
    import("../../messages/locales/en/submit.entry.js"),
    import("../../messages/locales/en/config.entry.js")
  ]),
  nb: () => Promise.all([
    import("../../messages/locales/nb/form.entry.js"),
    import("../../messages/locales/nb/submit.entry.js"),
    import("../../messages/locales/nb/config.entry.js")
  ]),
  da: () => Promise.all([
    import("../../messages/locales/da/form.entry.js"),
    import("../../messages/locales/da/submit.entry.js"),
    import("../../messages/locales/da/config.entry.js")
  ]),
  de: () => Promise.all([
    import("../../messages/locales/de/form.entry.js"),
    import("../../messages/locales/de/submit.entry.js"),
    import("../../messages/locales/de/config.entry.js")
  ]),
  ar: () => Promise.all([
    import("../../messages/locales/ar/form.entry.js"),
    import("../../messages/locales/ar/submit.entry.js"),
    import("../../messages/locales/ar/config.entry.js")
  ])
};
export {
  createReceiptDestination
};
