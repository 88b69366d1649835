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
  expired: {
    sv: "serverns certifikat gäller inte i dag; förnya det",
    en: "the certificate of the server is not valid today; renew it"
  },
  otherName: {
    sv: "serverns certifikat gäller ett annat namn; skriv det namnet i serverns adress",
    en: "the certificate of the server is for another name; write that name into the address of the server"
  },
  untrusted: {
    sv: "serverns certifikat är inte betrott; låt NODE_EXTRA_CA_CERTS namnge en fil med utfärdarens certifikat",
    en: "the certificate of the server is not trusted; name a file with that of its issuer in NODE_EXTRA_CA_CERTS"
  },
  ETLS: { sv: "förbindelsen kan inte krypteras", en: "the connection cannot be encrypted" },
  EENVELOPE: { sv: "servern godkänner inte adressen", en: "the server refuses the sender or the mailbox" },
  EMESSAGE: { sv: "servern avvisar mejlet", en: "the server refuses the mail" },
  status: { sv: "servern avvisar meddelandet", en: "the server refuses the message" },
  "internal-address": {
    sv: "adressen är i ett internt nät som inte är tillåtet",
    en: "the address is in an internal network that is not listed"
  },
  "store-slow": { sv: "databasen svarar för långsamt", en: "the database answers too slowly" },
  waiting: { sv: "står i kö", en: "it is in the queue" },
  "unknown-destination": {
    sv: "ingen skickar dit: målet finns inte längre i inställningarna, eller så är mottagaren stoppad",
    en: "no receiver delivers there: it is in the options no more, or its receiver is stopped"
  }
};
var sameReasons = {
  CERT_HAS_EXPIRED: "expired",
  CERT_NOT_YET_VALID: "expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "otherName",
  HOSTNAME_MISMATCH: "otherName",
  ECONNECTION: "unreachable",
  ECONNREFUSED: "unreachable",
  ECONNRESET: "unreachable",
  EDNS: "unreachable",
  ENOTFOUND: "unreachable",
  ESOCKET: "unreachable",
  EABORT: "timeout",
  ETIMEDOUT: "timeout",
  TimeoutError: "timeout"
};
function explainFailure(code, language) {
  const [word = ""] = code.split(" ");
  const reason = findReason(word);
  return reason === void 0 ? code : `${reasons[reason][language]} (${code})`;
}
var isCertificateCode = (code) => /^(?!ERR_SSL_)\w*(?:CERT|LEAF_SIGNATURE)/.test(code);
function findReason(word) {
  if (isReason(word))
    return word;
  if (Object.hasOwn(sameReasons, word))
    return sameReasons[word];
  return isCertificateCode(word) ? "untrusted" : void 0;
}
var isReason = (word) => Object.hasOwn(reasons, word);
export {
  explainFailure,
  isCertificateCode
};
