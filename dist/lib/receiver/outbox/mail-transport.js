import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/mail-transport.js
import { Readable } from "node:stream";
import { isLoopback } from "../loopback.js";
import { DeliveryError } from "./destination.js";
import { isCertificateCode } from "./explain-failure.js";
var mailConnection = "mail";
var answerMs = 6e5;
var mailAttemptMs = answerMs + 6e4;
var tooLarge = "too-large";
var cutOff = "cut-off";
function createMailTransport({ smtp, from }) {
  let connecting;
  const domain = from.slice(from.lastIndexOf("@") + 1);
  return async ({ to, subject, text, html, id, number = 1, date, replyTo, attachments = [], signal }) => {
    const transporter = await (connecting ??= createTransporter(smtp));
    const progress = { isSendingFiles: false };
    const sending = transporter.sendMail({
      from,
      to: { name: "", address: to },
      // So that a server refuses a mail that is too large before its files are sent.
      ...attachments.length > 0 && { envelope: { from, to, size: estimateSize(text + html, attachments) } },
      subject,
      text,
      html,
      messageId: `<${id}@${domain}>`,
      date: date ?? /* @__PURE__ */ new Date(),
      headers: { "Auto-Submitted": "auto-generated", ...number > 1 && { "X-Synpunkt-Attempt": String(number) } },
      ...replyTo !== void 0 && { replyTo: { name: "", address: replyTo } },
      attachments: attachments.map(({ name, content }) => ({
        filename: name,
        // Never shown by a mail program, whatever the sender calls it.
        contentType: "application/octet-stream",
        contentDisposition: "attachment",
        content: readFile(content, progress)
      })),
      // Texts from senders are never paths or addresses to read content from.
      disableFileAccess: true,
      disableUrlAccess: true,
      ...signal !== void 0 && { signal }
    });
    await sending.catch((error) => {
      if (isTooLarge(error))
        throw new DeliveryError(tooLarge);
      const { originalCode } = Object(error);
      if (isCertificateCode(String(originalCode)))
        throw Object.assign(Object(error), { code: originalCode });
      const isEnded = signal?.aborted && Object(signal.reason).name !== "TimeoutError";
      throw progress.isSendingFiles && isCutOff(error) && !isEnded ? new DeliveryError(cutOff) : error;
    });
  };
}
function readFile(content, progress) {
  function* read() {
    progress.isSendingFiles = true;
    yield content;
  }
  return Readable.from(read(), { objectMode: false });
}
function estimateSize(texts, attachments) {
  const lines = attachments.reduce((sum, { content }) => sum + Math.ceil(content.byteLength / 57), 0);
  return lines * 78 + Buffer.byteLength(texts) * 2 + 4e3;
}
function isTooLarge(error) {
  const { code, command, response, responseCode } = Object(error);
  if (responseCode === void 0)
    return code === "EMESSAGE" && command === "MAIL FROM";
  const status = /^\d{3}[ -](\d\.\d+\.\d+)/.exec(String(response))?.[1];
  return status === void 0 ? responseCode === 552 : status === "5.3.4" || status === "5.2.3";
}
function isCutOff(error) {
  const { responseCode } = Object(error);
  return responseCode === void 0 || responseCode === 421;
}
async function createTransporter(smtp) {
  const { createTransport } = await import("../packages/N7O4UXO7.js");
  const url = new URL(smtp);
  const isLocal = isLoopback(url.hostname);
  if (url.hostname.toLowerCase() === "localhost")
    url.hostname = "127.0.0.1";
  return createTransport({
    url: url.href,
    requireTLS: url.protocol === "smtp:" && !isLocal,
    // Debian's server offers STARTTLS with a certificate that it has signed itself; on loopback nobody is in between.
    tls: { rejectUnauthorized: !isLocal },
    connectionTimeout: 1e4,
    greetingTimeout: 1e4,
    socketTimeout: answerMs
  });
}
export {
  createMailTransport,
  cutOff,
  mailAttemptMs,
  mailConnection,
  tooLarge
};
