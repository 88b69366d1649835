import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/mail.js
import { formatDateTime } from "../../messages/format.js";
import { answerAddress } from "./answer-address.js";
import { describeAnswers, describeChoice } from "./describe-message.js";
import { DeliveryError } from "./destination.js";
import { mailBody } from "./mail-body.js";
import { createMailTransport, cutOff, mailAttemptMs, mailConnection, tooLarge } from "./mail-transport.js";
var firstWithoutFiles = 3;
var mailDestination = "mail";
function createMailDestination(options) {
  const { form, to, departments = {}, content = "full" } = options;
  const send = createMailTransport(options);
  return {
    name: mailDestination,
    connection: mailConnection,
    attemptMs: mailAttemptMs,
    async deliver(message, { id, number, lastError, signal }) {
      const { department } = message.values;
      const mailbox = typeof department === "string" && Object.hasOwn(departments, department) ? departments[department] : to;
      const date = new Date(message.receivedAt);
      const extents = content === "link" ? ["link"] : [
        ...message.attachments.length > 0 ? ["full", "withoutFiles"] : ["full"],
        "tooLarge"
      ];
      const currentForm = typeof form === "function" ? await form() : form;
      for (const extent of extents) {
        try {
          await send({ to: mailbox ?? to, id, number, date, signal, ...contentOf(currentForm, message, extent) });
          return;
        } catch (error) {
          const code = error instanceof DeliveryError ? error.code : void 0;
          const isCutAgain = code === cutOff && lastError === cutOff && number >= firstWithoutFiles;
          const isTooLarge = code === tooLarge || isCutAgain;
          if (!isTooLarge || extent === extents.at(-1))
            throw error;
        }
      }
    }
  };
}
var notes = {
  link: "Meddelandet finns i synpunkt. Det skickas inte med e-post, eftersom det kan innehålla personuppgifter.",
  tooLarge: "Meddelandet finns i synpunkt. Det är för stort för e-postservern."
};
function contentOf(form, message, extent) {
  const answers = describeAnswers(form, message);
  const choices = ["kind", "department"].map((name) => describeChoice(form, message, name));
  const subject = [message.reference, ...choices].filter(Boolean).join(" – ");
  const facts = [
    { label: "Referens", answer: message.reference },
    { label: "Mottaget", answer: formatDateTime(message.receivedAt, "sv") },
    ...message.answerBy === void 0 ? [] : [{ label: "Besvaras senast", answer: message.answerBy }],
    ...message.suspicions.length === 0 ? [] : [{ label: "Kan vara skräp", answer: message.suspicions.map((mark) => suspicionTexts[mark]).join(", ") }],
    ...message.sameAs === void 0 ? [] : [{ label: "Samma text som", answer: message.sameAs }]
  ];
  if (extent === "link" || extent === "tooLarge")
    return { subject, ...mailBody(facts, [notes[extent]]) };
  const { url } = message.page;
  const rows = [...facts, ...answers, ...url === void 0 ? [] : [{ label: "Sidan", answer: url }]];
  const address = answerAddress(message);
  const replyTo = address !== void 0 && /^[\x21-\x7e]+@/.test(address) ? address : void 0;
  const missing = "Filerna finns i synpunkt. De är för stora för e-postservern.";
  return {
    subject,
    ...mailBody(rows, extent === "withoutFiles" ? [missing] : []),
    ...replyTo !== void 0 && { replyTo },
    ...extent === "full" && {
      attachments: message.attachments.map(({ name, content }, index) => ({
        name: name || `fil-${index + 1}`,
        content
      }))
    }
  };
}
var suspicionTexts = {
  trap: "ett fält som människor inte ser är ifyllt",
  fast: "formuläret fylldes i på några sekunder",
  many: "många meddelanden från samma adress"
};
export {
  createMailDestination
};
