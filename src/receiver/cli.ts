#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { version } from '../contract/message/version.ts';

const help = `synpunkt receive [--options <file>]
synpunkt check [--import <module>]... <config.json>...
synpunkt --version

check reads configs of the form and says what is wrong with them, as the browser's console does. It ends with 0 when
all of them are sound, with 1 when one is not; a warning is no mistake. --import loads a module before, which registers field types of your own, as --import ./types.js.

receive starts the receiver: takes messages at /synpunkter, keeps them in a data file, serves the widget under /widget/.

Options stand in a JSON file or in the environment, which wins:

  port     SYNPUNKT_PORT      8787            port to listen on
  host     SYNPUNKT_HOST      127.0.0.1       address to listen on
  data     SYNPUNKT_DATA      ./synpunkt.db   data file, made where there is none
  database DATABASE_URL       none            PostgreSQL database in the place of the data file; DATABASE_URL_FILE names a file with it
  origins  SYNPUNKT_ORIGINS   (must be set)   origins of the pages that may send; commas between them
  config   SYNPUNKT_CONFIG    the built-in    JSON config of the form, the same as the widget's
  page     SYNPUNKT_PAGE      none            address of a page with the form, for lists of options at relative addresses
  earlier  SYNPUNKT_EARLIER   none            folder that keeps the files of earlier builds of the widget, and serves them too
  smtp     SYNPUNKT_SMTP      none            mail server; messages are mailed from SYNPUNKT_MAIL_FROM to SYNPUNKT_MAIL_TO
  webhook  SYNPUNKT_WEBHOOK   none            https address that messages are posted to, signed by SYNPUNKT_WEBHOOK_SECRET
  proxies  SYNPUNKT_PROXIES   see README      number of proxies in front that add to X-Forwarded-For
  limit    SYNPUNKT_LIMIT     300             most messages of one address in ten minutes; 0 for no limit
  minFree  SYNPUNKT_MIN_FREE  256             megabytes on the disk that messages leave free
           SYNPUNKT_OPTIONS                   the JSON file, instead of --options
`;

const { versions } = process;

if (Number.parseInt(versions.node, 10) < 24) {
  exit(1, [`synpunkt: Node ${versions.node} is too old; run it with Node 24 or later`]);
} else {
  await main();
}

async function main(): Promise<void> {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        options: { type: 'string' },
        import: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    const [sentence] = String(error instanceof Error ? error.message : error).split('. ');
    return exit(2, [`synpunkt: ${sentence}; synpunkt --help lists what there is`]);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  if (values.version) {
    process.stdout.write(`${version}\n`);
    return;
  }
  const [command, ...rest] = positionals;
  const imported = values.import ?? [];
  // Imported on demand: older versions of Node cannot load these modules, and no command needs those of another.
  if (command === 'receive' && rest.length === 0 && imported.length === 0) {
    const { receive } = await import('./commands/receive.ts');
    const issues = await receive(values.options);
    if (issues.length > 0) exit(1, issues);
  } else if (command === 'check' && rest.length > 0 && values.options === undefined) {
    const { check, importModules } = await import('./commands/check.ts');
    const issues = await importModules(imported);
    if (issues.length > 0) exit(1, issues);
    else if (!check(rest)) process.exitCode = 1;
  } else {
    exit(2, [`synpunkt: ${usageIssue(positionals)}`]);
  }
}

/** Explains why the arguments are no valid command line. */
function usageIssue([command, ...rest]: readonly string[]): string {
  switch (command) {
    case undefined:
      return 'a command is missing; write synpunkt receive or synpunkt check';
    case 'check':
      return rest.length === 0
        ? 'check needs the file of a config; write synpunkt check config.json'
        : 'check takes no --options; name the file of the config itself, as synpunkt check config.json';
    case 'receive':
      return rest.length === 0
        ? 'receive takes no --import; register field types in a server of your own'
        : `receive takes no "${rest.join(' ')}"; name the file of the options by --options`;
    default:
      return `"${command}" is not a command; write synpunkt receive or synpunkt check`;
  }
}

function exit(status: number, lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = status;
}
