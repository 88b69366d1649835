import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/options/options-schema.js
import { isIP } from "node:net";
import * as z from "zod/mini";
var notPort = "is not a port; write a number from 0 to 65535";
var notText = "is not a text; write at least one character";
var NonEmptySchema = z.string(notText).check(z.minLength(1, notText));
var notDatabase = 'is not the address of a PostgreSQL database; write one such as "postgres://synpunkt:password@db.example.se/synpunkt?sslmode=verify-full"';
var notPage = 'is not the address of a page; write one such as "https://www.example.se/kontakt"';
var notMailbox = 'is not an e-mail address; write one such as "registrator@example.se"';
var MailboxSchema = z.string(notMailbox).check(z.regex(/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/, notMailbox));
var notSmtp = 'is not the address of a mail server; write one such as "smtps://synpunkt:password@mail.example.se", or smtp: for STARTTLS';
var notWebhook = 'is not an https address; write one such as "https://arende.example.se/synpunkter"';
var notToken = "is not a token; write at least 16 characters without spaces";
var notNetwork = 'is not a network; write one such as "10.20.0.0/16"';
var notNetworks = 'is not a list of networks; write one such as ["10.20.0.0/16"]';
var notSecret = 'is not a secret of a webhook; write "whsec_" and at least 24 bytes in base64';
var hasProtocol = (pattern) => (address) => {
  const url = URL.parse(address);
  return url !== null && pattern.test(url.protocol) && url.hostname !== "";
};
var wholeNumber = (issue, max) => z.int(issue).check(z.minimum(0, issue), z.maximum(max, issue));
var OriginSchema = z.string('is not an origin; write one such as "https://www.example.se"').check(z.superRefine((origin, context) => {
  const suggestion = suggestOrigin(origin);
  if (origin !== suggestion) {
    context.addIssue({ code: "custom", message: `is not an origin as browsers send it; write ${suggestion}` });
  }
}));
var originPattern = /^https?:\/\/[a-z0-9._:[\]-]+$/;
function suggestOrigin(text) {
  const url = URL.parse(/^https?:/i.test(text) ? text : `https://${text}`);
  const hasHost = url !== null && originPattern.test(url.origin) && /[.:]|^localhost$/.test(url.hostname);
  return hasHost ? url.origin : "https://www.example.se";
}
function isNetwork(text) {
  const [, address = "", prefix = ""] = /^([\da-f.:]+)\/(\d{1,3})$/i.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(prefix) <= (version === 4 ? 32 : 128);
}
var OptionsSchema = z.strictObject({
  /** Port to listen on; 0 picks a free one. Default: 8787. */
  port: z.optional(wholeNumber(notPort, 65535)),
  /** Address to listen on. Default: 127.0.0.1, which only this machine can reach. */
  host: z.optional(NonEmptySchema),
  /** The data file; created if missing. Default: synpunkt.db in the current folder. */
  data: z.optional(NonEmptySchema),
  /** URL of a PostgreSQL database, in the place of the data file. No default. */
  database: z.optional(z.string(notDatabase).check(z.refine((url) => /^postgres(?:ql)?:$/.test(URL.parse(url)?.protocol ?? ""), notDatabase))),
  /** Origins of the pages that may send. Required by `synpunkt receive`. */
  origins: z.optional(z.array(OriginSchema, 'is not a list of origins; write one such as ["https://www.example.se"]').check(z.minLength(1, 'is empty; write the origins of your pages, such as ["https://www.example.se"]'))),
  /** File with the config of the form. Default: the default form. */
  config: z.optional(NonEmptySchema),
  /** URL of a page with the form; the base of relative addresses in the config. No default. */
  page: z.optional(z.string(notPage).check(z.refine((address) => /^https?:$/.test(URL.parse(address)?.protocol ?? ""), notPage))),
  /** Folder that keeps the files of earlier builds of the widget. No default. */
  earlier: z.optional(NonEmptySchema),
  /** Whether the form editor is served, under `/widget/editor/`. Default: true. */
  editor: z.optional(z.boolean("is not true or false")),
  /** URL of the mail server. Messages are mailed where it is set, which needs `mailFrom` and `mailTo`. No default. */
  smtp: z.optional(z.string(notSmtp).check(z.refine(hasProtocol(/^smtps?:$/), notSmtp))),
  /** Sender of all mails. */
  mailFrom: z.optional(MailboxSchema),
  /** Mailbox that messages are mailed to. */
  mailTo: z.optional(MailboxSchema),
  /** Mailboxes of departments, by the value of the answer to the question `department`. Default: all to `mailTo`. */
  mailDepartments: z.optional(z.record(z.string(), MailboxSchema, 'is not a list of mailboxes; write one such as { "vard-omsorg": "vard@example.se" }')),
  /** Whether mails contain the message, or only say that there is one. Default: full. */
  mailContent: z.optional(z.enum(["full", "link"], 'is not a content of mails; write "full" or "link"')),
  /** Whether senders who want an answer by e-mail get a receipt by mail. Default: false. */
  mailReceipts: z.optional(z.boolean("is not true or false")),
  /** Whether a mail each morning says what came and what is not delivered. Default: true. */
  mailDigest: z.optional(z.boolean("is not true or false")),
  /** Address that messages are posted to, signed by `webhookSecret`. No default. */
  webhook: z.optional(z.string(notWebhook).check(z.refine(hasProtocol(/^https:$/), notWebhook))),
  /** Secret of the webhook, see Standard Webhooks. */
  webhookSecret: z.optional(z.string(notSecret).check(z.regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, notSecret))),
  /** Internal networks that the webhook may be in. Default: none. */
  webhookNetworks: z.optional(z.array(z.string(notNetwork).check(z.refine(isNetwork, notNetwork)), notNetworks)),
  /** Number of proxies in front that add to X-Forwarded-For. Default: one if they run on this machine, else none. */
  proxies: z.optional(wholeNumber("is not a number of proxies; write one from 0 to 10", 10)),
  /** Maximum number of messages from one address in ten minutes; 0 for no limit. Default: 300. */
  limit: z.optional(wholeNumber("is not a number of messages; write one from 0 to 1000000", 1e6)),
  /** The space on the disk that messages leave free, in megabytes. Default: 256. */
  minFree: z.optional(wholeNumber("is not a number of megabytes; write one from 0 to 1000000", 1e6)),
  /** Token of the requests to `/metrics`, which is there where it is set. No default. */
  metricsToken: z.optional(z.string(notToken).check(z.regex(/^[\x21-\x7E]{16,}$/, notToken)))
});
var secretKeys = /* @__PURE__ */ new Set([
  "database",
  "smtp",
  "webhookSecret",
  "metricsToken"
]);
export {
  OptionsSchema,
  secretKeys,
  suggestOrigin
};
