#!/usr/bin/env node
import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// dist/lib/receiver/cli.js
import { parseArgs } from "node:util";
import { version } from "../contract/message/version.js";
var help = `synpunkt receive [--options <file>]
synpunkt check [--receiver] [--import <module>]... <config.json>...
synpunkt backup <file> | copy <data file or postgres://…> | compact | mail-test
synpunkt resend [--all] [<reference>]... | give-up <destination> [<reference>]...
synpunkt --version

check reads configs of the form and says what is wrong with them, as the console of the browser does. It ends with 0 when
all of them are valid, with 1 when one is not; a warning is no issue. --receiver also says, as receive does at its start,
what only another endpoint takes. --import loads a module before, which registers field types of your own, as
--import ./types.js.

backup copies the data file, also while it is in use. copy copies every message to another store, and compares both; stop the
receivers before. compact leaves no byte of what was erased. resend lists what is not delivered, and sends it at once.
give-up stops trying: messages to a destination that no receiver delivers to any more, or those of the references.
mail-test mails a test to each mailbox.

receive starts the receiver: takes messages at /synpunkter, keeps them in a data file, serves the widget under /widget/. It ends
with 78 when its options are wrong, with 1 when it cannot start for another reason.

Options are in a JSON file or in the environment, which wins:

  port            SYNPUNKT_PORT              8787            port to listen on
  host            SYNPUNKT_HOST              127.0.0.1       address to listen on
  data            SYNPUNKT_DATA              ./synpunkt.db   data file, made where there is none
  database        DATABASE_URL               none            PostgreSQL database in the place of the data file
  origins         SYNPUNKT_ORIGINS           (must be set)   origins of the pages that may send; commas between them
  config          SYNPUNKT_CONFIG            the built-in    JSON config of the form, the same as the widget's
  page            SYNPUNKT_PAGE              none            address of a page with the form, for relative addresses in the config
  earlier         SYNPUNKT_EARLIER           none            folder that keeps the files of earlier builds of the widget, and serves them too
  editor          SYNPUNKT_EDITOR            true            false hides the form editor, which is under /widget/editor/
  smtp            SYNPUNKT_SMTP              none            address of the mail server
  mailFrom        SYNPUNKT_MAIL_FROM         none            sender of all mails
  mailTo          SYNPUNKT_MAIL_TO           none            mailbox that messages are mailed to
  mailDepartments                            none            mailboxes by the answer to the question department
  mailContent     SYNPUNKT_MAIL_CONTENT      full            link for mails that only say that there is a message
  mailReceipts    SYNPUNKT_MAIL_RECEIPTS     false           true for receipts to senders who want an answer by e-mail
  mailDigest      SYNPUNKT_MAIL_DIGEST       true            false for no mail in the morning
  webhook         SYNPUNKT_WEBHOOK           none            https address that messages are posted to
  webhookSecret   SYNPUNKT_WEBHOOK_SECRET    none            secret that they are signed with
  webhookNetworks SYNPUNKT_WEBHOOK_NETWORKS  none            internal networks that the webhook may be in; commas between them
  proxies         SYNPUNKT_PROXIES           1 if on this    number of proxies in front that add to X-Forwarded-For
                                             machine, else 0
  limit           SYNPUNKT_LIMIT             300             most messages of one address in ten minutes; 0 for no limit
  minFree         SYNPUNKT_MIN_FREE          256             megabytes on the disk that messages leave free
  metricsToken    SYNPUNKT_METRICS_TOKEN     none            token of requests to /metrics
                  SYNPUNKT_OPTIONS                           the JSON file, instead of --options

DATABASE_URL_FILE, SYNPUNKT_SMTP_FILE, SYNPUNKT_WEBHOOK_SECRET_FILE and SYNPUNKT_METRICS_TOKEN_FILE name files with these.
SYNPUNKT_COPY_PASSWORD, or the file that SYNPUNKT_COPY_PASSWORD_FILE names, has the password of the database that copy writes to.
`;
var commands = {
  receive: [0, 0],
  check: [1, Infinity],
  backup: [1, 1],
  compact: [0, 0],
  copy: [1, 1],
  resend: [0, Infinity],
  "give-up": [1, Infinity],
  "mail-test": [0, 0]
};
var { versions } = process;
if (Number.parseInt(versions.node, 10) < 24) {
  exit(1, [`synpunkt: Node ${versions.node} is too old; run it with Node 24 or later`]);
} else {
  await main();
}
async function main() {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        options: { type: "string" },
        import: { type: "string", multiple: true },
        all: { type: "boolean" },
        receiver: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" }
      }
    });
  } catch (error) {
    const [sentence] = String(error instanceof Error ? error.message : error).split(". ");
    return exit(2, [`synpunkt: ${sentence}; synpunkt --help lists what there is`]);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  if (values.version) {
    process.stdout.write(`${version}
`);
    return;
  }
  const [command, ...rest] = positionals;
  const { options } = values;
  const issue = usageIssue(positionals, values);
  if (issue !== void 0)
    return exit(2, [`synpunkt: ${issue}`]);
  let issues = [];
  switch (command) {
    case "receive": {
      const { receive } = await import("./commands/receive.js");
      issues = await receive(options);
      break;
    }
    case "check": {
      const { check, importModules } = await import("./commands/check.js");
      issues = await importModules(values.import ?? []);
      const receiver = { isForReceiver: values.receiver ?? false, page: process.env["SYNPUNKT_PAGE"] };
      if (issues.length === 0 && !check(rest, receiver))
        process.exitCode = 1;
      break;
    }
    case "backup": {
      const { backup } = await import("./commands/backup.js");
      issues = await backup(options, rest[0] ?? "");
      break;
    }
    case "compact": {
      const { compact } = await import("./commands/compact.js");
      issues = await compact(options);
      break;
    }
    case "copy": {
      const { copy } = await import("./commands/copy.js");
      issues = await copy(options, rest[0] ?? "");
      break;
    }
    case "resend": {
      const { resend } = await import("./commands/resend.js");
      issues = await resend(options, rest, values.all ?? false);
      break;
    }
    case "give-up": {
      const { giveUp } = await import("./commands/give-up.js");
      issues = await giveUp(options, rest[0] ?? "", rest.slice(1));
      break;
    }
    case "mail-test": {
      const { mailTest } = await import("./commands/mail-test.js");
      issues = await mailTest(options);
      break;
    }
    case void 0:
  }
  if (issues.length > 0)
    exit(Number(process.exitCode ?? 1), issues);
}
function usageIssue([command, ...rest], values) {
  const list = Object.keys(commands).join(", ");
  if (command === void 0)
    return "a command is missing; write synpunkt receive or synpunkt check";
  const [least, most] = (Object.hasOwn(commands, command) ? commands[command] : void 0) ?? [];
  if (least === void 0 || most === void 0)
    return `"${command}" is not a command; the commands are ${list}`;
  if (rest.length < least) {
    if (command === "check")
      return "check needs the file of a config; write synpunkt check config.json";
    if (command === "backup")
      return "backup needs the file to make; write synpunkt backup copy.db";
    if (command === "give-up") {
      return 'give-up needs a destination; write synpunkt give-up "webhook kontakt", as synpunkt resend names it';
    }
    return "copy needs a data file or a database to copy to; write synpunkt copy postgres://…";
  }
  if (rest.length > most) {
    return `${command} takes no "${rest.slice(most).join(" ")}"; name the file of the options by --options`;
  }
  if (command === "check" && values.options !== void 0) {
    return "check takes no --options; name the file of the config itself, as synpunkt check config.json";
  }
  if (command !== "check" && values.import !== void 0) {
    return `${command} takes no --import; register field types in a server of your own`;
  }
  if (command !== "check" && values.receiver)
    return `${command} takes no --receiver; only check does`;
  if (command !== "resend" && values.all)
    return `${command} takes no --all; only resend does`;
  return void 0;
}
function exit(status, lines) {
  for (const line of lines)
    process.stderr.write(`${line}
`);
  process.exit(status);
}
