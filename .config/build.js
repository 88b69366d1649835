import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { configSchema } from './config-schema.js';

/*
 * Builds dist/ from src/, the same bytes on every machine: the modules for npm and the receiver in dist/lib/, the files
 * for the script tag, the custom elements manifest, the JSON Schema of a config, and the sizes in the README.
 */

const run = (tool, ...args) =>
  execFileSync(`node_modules/.bin/${tool}`, args, { stdio: ['ignore', 'ignore', 'inherit'] });

rmSync('dist', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.json');
run('tsc', '-p', 'src/receiver/tsconfig.json');
run('rollup', '--config', '--silent');
run('cem', 'analyze', '--litelement', '--globs', 'src/**/synpunkt-*.ts', '--outdir', 'dist', '--quiet');
writeFileSync('dist/config.schema.json', `${JSON.stringify(configSchema(), null, 2)}\n`);
chmodSync('dist/lib/receiver/cli.js', 0o755);
writeSizes();
printTag();

/** Writes the compressed sizes between the marks in the README. */
function writeSizes() {
  const sizeOf = (...patterns) =>
    globSync(patterns).reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const lines = [
    `- ${kilobytes(sizeOf('dist/synpunkt.js'))} before anyone comes near the button;`,
    `- ${kilobytes(sizeOf('dist/synpunkt-elements.*.js', 'dist/synpunkt-sv.*.js'))} more for the form, in Swedish;`,
    `- ${kilobytes(sizeOf('dist/synpunkt-submit.*.js', 'dist/synpunkt-sv-submit.*.js'))} more for checking and sending, once the form is open.`,
    `- ${kilobytes(sizeOf('dist/synpunkt-config.*.js', 'dist/synpunkt-sv-submit.*.js', 'dist/synpunkt-sv-config.*.js'))} in the place of that for a form with a config, and 1–4 kB for a preset, for files, or for a long list.`,
  ];
  const readme = readFileSync('README.md', 'utf8');
  const marked = /(<!-- sizes, written by npm run build -->\n)[^]*?(<!-- \/sizes -->)/;
  const text = `\n${lines.join('\n')}\n\n`;
  writeFileSync('README.md', readme.replace(marked, `$1${text}$2`));
}

/**
 * Prints the tag with the digest of this build, so that a browser runs no other, and before it the link that the button
 * replaces where it works.
 */
function printTag() {
  const [file] = globSync('dist/synpunkt.*.js');
  const digest = createHash('sha384').update(readFileSync(file)).digest('base64');
  const address = `https://feedback.example.se/widget/${basename(file)}`;
  const endpoint = 'https://feedback.example.se/synpunkter';
  console.log('<synpunkt-button><a href="https://www.example.se/kontakt">Kontakta oss</a></synpunkt-button>');
  console.log(
    `<script src="${address}" integrity="sha384-${digest}" crossorigin="anonymous" data-endpoint="${endpoint}" async></script>`,
  );
}
