import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/explain-failure.js
var reasons = {
  "too-large": { sv: "servern tar inte emot så mycket", en: "the server accepts no mail of this size" },
  "cut-off": {
    sv: "servern avbryter medan filerna skickas, som kan vara för stora",
    en: "the server ends the connection while the files are sent, which may be too large"
  },
  unreachable: { sv: "servern kan inte nås", en: "the server cannot be reached, or ends the connection" },
  timeout: { sv: "servern svarar inte i tid", en: "the server does not answer in time" },
  EAUTH: { sv: "servern godkänner inte inloggningen", en: "the server refuses the user name or the password" },
  ETLS: { sv: "förbindelsen kan inte krypteras", en: "the connection cannot be encrypted" },
  EENVELOPE: { sv: "servern godkänner inte adressen", en: "the server refuses the sender or the mailbox" },
  EMESSAGE: { sv: "servern avvisar mejlet", en: "the server refuses the mail" },
  status: { sv: "servern avvisar meddelandet", en: "the server refuses the message" },
  "internal-address": {
    sv: "adressen är i ett internt nät som inte är tillåtet",
    en: "the address is in an internal network that is not listed"
  },
  waiting: { sv: "ingen mottagare skickar dit", en: "no receiver delivers there" }
};
var sameReasons = {
  ECONNECTION: "unreachable",
  ECONNREFUSED: "unreachable",
  ECONNRESET: "unreachable",
  EDNS: "unreachable",
  ENOTFOUND: "unreachable",
  ESOCKET: "unreachable",
  ETIMEDOUT: "timeout",
  TimeoutError: "timeout"
};
function explainFailure(code, language) {
  const [word = ""] = code.split(" ");
  const reason = isReason(word) ? word : Object.hasOwn(sameReasons, word) ? sameReasons[word] : void 0;
  return reason === void 0 ? code : `${reasons[reason][language]} (${code})`;
}
var isReason = (word) => Object.hasOwn(reasons, word);
export {
  explainFailure
};
