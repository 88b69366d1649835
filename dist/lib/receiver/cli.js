#!/usr/bin/env node
import { parseArgs } from 'node:util';
const help = `synpunkt receive [--options <file>]

Starts the receiver: takes messages at /synpunkter, keeps them in a data file, serves the widget under /widget/.

Options stand in a JSON file or in the environment, which wins:

  port     SYNPUNKT_PORT      8787            port to listen on
  host     SYNPUNKT_HOST      127.0.0.1       address to listen on
  data     SYNPUNKT_DATA      ./synpunkt.db   data file, made where there is none
  origins  SYNPUNKT_ORIGINS   (must be set)   origins of the pages that may send; commas between them
  config   SYNPUNKT_CONFIG    the built-in    JSON config of the form, the same as the widget's
           SYNPUNKT_OPTIONS                   the JSON file, instead of --options
`;
const { versions } = process;
if (Number.parseInt(versions.node, 10) < 24) {
    end(1, [`synpunkt: Node ${versions.node} is too old; run it with Node 24 or later`]);
}
else {
    await main();
}
async function main() {
    let parsed;
    try {
        parsed = parseArgs({
            allowPositionals: true,
            options: { options: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
        });
    }
    catch (error) {
        const [sentence] = String(error instanceof Error ? error.message : error).split('. ');
        return end(2, [`synpunkt: ${sentence}; synpunkt --help lists what there is`]);
    }
    const { values, positionals } = parsed;
    if (values.help) {
        process.stdout.write(help);
        return;
    }
    const command = positionals.join(' ');
    if (command !== 'receive') {
        return end(2, [
            `synpunkt: ${command === '' ? 'a command is missing' : `"${command}" is not a command`}; write synpunkt receive`,
        ]);
    }
    // Loaded here, as an older Node could not even load it.
    const { receive } = await import('./receive.js');
    const mistakes = await receive(values.options);
    if (mistakes.length > 0)
        end(1, mistakes);
}
function end(status, lines) {
    for (const line of lines)
        process.stderr.write(`${line}\n`);
    process.exitCode = status;
}
