import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';

/*
 * Bundles the packages that the built receiver imports, so that whoever uses the elements alone installs none of them:
 * dist/lib/receiver/packages/ has one module for each, and the files of the receiver import that instead. The dependencies
 * in package.json and its optional peers, which are loaded by import(), stay as they are.
 */

const importPattern =
  /^(?:import|export) ([^'";]+) from '([^.'][^']*)';$|^import '([^.'][^']*)';$|\bimport\('([^.'][^']*)'\)/gm;

/** The receiver counts Swedish working days alone; the data of the other countries are 800 kB. */
const swedishHolidays = {
  name: 'swedish-holidays',
  setup({ onLoad }) {
    onLoad({ filter: /date-holidays\/src\/data\.js$/ }, async ({ path }) => {
      const { data } = await import(path);
      const { holidays, ...rest } = data;
      return { contents: `export const data = ${JSON.stringify({ ...rest, holidays: { SE: holidays.SE } })}` };
    });
  },
};

/** Bundles the packages that the modules in a folder import, and has these import the bundles. */
export async function bundlePackages(folder) {
  const { dependencies, peerDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
  const isInstalled = (name) =>
    Object.keys({ ...dependencies, ...peerDependencies }).some((one) => `${name}/`.startsWith(`${one}/`));
  const output = join(folder, 'packages');
  const exportsOf = new Map();
  for (const file of globSync(`${folder}/**/*.js`)) {
    const address = relative(dirname(file), output).replace(/^(?!\.)/, './');
    const code = readFileSync(file, 'utf8').replace(importPattern, (statement, clause, from, bare, dynamic) => {
      const name = from ?? bare ?? dynamic;
      if (name.startsWith('node:') || isInstalled(name)) return statement;
      exportsOf.set(name, [...(exportsOf.get(name) ?? []), ...exportLines(clause, name)]);
      return statement.replace(`'${name}'`, `'${address}/${fileName(name)}.js'`);
    });
    writeFileSync(file, code);
  }
  if (exportsOf.size === 0) return;
  const { metafile } = await build({
    entryPoints: [...exportsOf.keys()].map((name) => ({ in: `package:${name}`, out: fileName(name) })),
    outdir: output,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    chunkNames: 'shared-[hash]',
    legalComments: 'none',
    metafile: true,
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [entries(exportsOf), swedishHolidays],
  });
  writeFileSync(join(output, 'LICENSES.txt'), licencesOf(Object.keys(metafile.inputs)));
}

const fileName = (name) => name.replace(/^@/, '').replaceAll('/', '-');

/** The exports of a bundle, which are what an import clause of the receiver names. */
function exportLines(clause, name) {
  if (clause === undefined) return [`export * from '${name}';`];
  const [, main, names] = /^(\w+)?(?:, )?(\{[^}]*\})?$/.exec(clause) ?? [];
  if (!main && !names) throw new Error(`${name} is imported as "${clause}"; name its exports`);
  const imported = names?.replace(/ as \w+/g, '');
  return [main && `export { default } from '${name}';`, imported && `export ${imported} from '${name}';`].filter(
    Boolean,
  );
}

/** Makes an entry of each package, with the exports that are imported from it. */
const entries = (exportsOf) => ({
  name: 'entries',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^package:/ }, ({ path }) => ({ path: path.slice('package:'.length), namespace: 'entry' }));
    onLoad({ filter: /^/, namespace: 'entry' }, ({ path }) => ({
      contents: [...new Set(exportsOf.get(path))].join('\n'),
      resolveDir: process.cwd(),
    }));
  },
});

/** The licences of the packages that files belong to. */
function licencesOf(files) {
  const packages = new Set(files.flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
  return [...packages]
    .toSorted((one, other) => (one < other ? -1 : 1))
    .map((folder) => {
      const [licence] = globSync(`${folder}/LICEN[CS]E*`);
      const { license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const text = licence === undefined ? license : readFileSync(licence, 'utf8').trim();
      return `${folder.slice('node_modules/'.length)}\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
