import { execFileSync } from 'node:child_process';
import { chmodSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildEditor } from './build-editor.js';
import { bundlePackages } from './bundle-packages.js';
import { configSchema } from './config-schema.js';
import { writeDocs } from './docs.js';
import { elementManifest } from './element-manifest.js';
import { elementFiles } from './element-types.js';
import { fillMark } from './fill-mark.js';
import { messageSchema, receiptSchema } from './message-schema.js';
import { widgetIntegrity } from './widget-integrity.js';

/*
 * Builds dist/ from src/, the same bytes on every machine: the modules for npm and the receiver in dist/lib/, the files
 * for the script tag, the custom elements manifest and what is made from it, the JSON Schemas of a config, a message and a
 * receipt, the sizes in the README, and the reference parts of the README and the guides.
 */

const run = (tool, ...args) =>
  execFileSync(`node_modules/.bin/${tool}`, args, { stdio: ['ignore', 'ignore', 'inherit'] });

rmSync('dist', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.json');
run('tsc', '-p', 'src/receiver/tsconfig.json');
renameImportedTypes();
await bundlePackages('dist/lib/receiver');
run('rollup', '--config', '--silent');
await buildEditor('dist');
run('cem', 'analyze', '--litelement', '--globs', 'src/**/synpunkt-*.ts', '--outdir', 'dist', '--quiet');
await writeElementFiles();
writeJson('config.schema.json', configSchema());
writeJson('message.schema.json', messageSchema());
writeJson('receipt.schema.json', receiptSchema());
chmodSync('dist/lib/receiver/cli.js', 0o755);
writeSizes();
await writeDocs();
printTag();

function writeJson(name, json) {
  writeFileSync(join('dist', name), `${JSON.stringify(json, null, 2)}\n`);
}

/** Rewrites .ts imports in declaration files to .js: tsc leaves them, and some editors cannot resolve them. */
function renameImportedTypes() {
  for (const file of globSync('dist/lib/**/*.d.ts')) {
    const code = readFileSync(file, 'utf8').replace(/(["']\.{1,2}\/[^"'\n]+)\.ts(["'])/g, '$1.js$2');
    writeFileSync(file, code);
  }
}

/** Replaces the manifest of the analyzer by that of the elements, and writes the files that are made from it. */
async function writeElementFiles() {
  const manifest = await elementManifest(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeJson('custom-elements.json', manifest);
  for (const [name, code] of Object.entries(elementFiles(manifest, version))) {
    const file = join('dist', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
}

/** Writes the compressed sizes between the marks in the README. */
function writeSizes() {
  const sizeOf = (...patterns) =>
    globSync(patterns).reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const lines = [
    `- ${kilobytes(sizeOf('dist/synpunkt.js'))} before anyone comes near the button;`,
    `- ${kilobytes(sizeOf('dist/synpunkt-elements.*.js', 'dist/synpunkt-sv.*.js'))} more for the form, in Swedish;`,
    `- ${kilobytes(sizeOf('dist/synpunkt-submit.*.js', 'dist/synpunkt-sv-submit.*.js'))} more for checking and sending, once the form is open.`,
    `- ${kilobytes(sizeOf('dist/synpunkt-config.*.js'))} more for a form with a config, at the same time as the form, ${kilobytes(sizeOf('dist/synpunkt-sv-config.*.js'))} once it is open, and 1–4 kB for a preset, for files, or for a long list.`,
  ];
  const content = `\n\n${lines.join('\n')}\n\n`;
  writeFileSync('README.md', fillMark(readFileSync('README.md', 'utf8'), 'sizes, written by npm run build', content));
}

/**
 * Prints the tag with the digest of this build, so that a browser runs no other, and before it the link that the button
 * replaces where it works.
 */
function printTag() {
  const { name, integrity } = widgetIntegrity('dist');
  const address = `https://feedback.example.se/widget/${name}`;
  const endpoint = 'https://feedback.example.se/synpunkter';
  console.log('<synpunkt-button><a href="https://www.example.se/kontakt">Kontakta oss</a></synpunkt-button>');
  console.log(
    `<script src="${address}" integrity="${integrity}" crossorigin="anonymous" data-endpoint="${endpoint}" async></script>`,
  );
}
