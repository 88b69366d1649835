import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

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

/** Leaves the modules of the package itself as they are, of which there must be one copy: they register field types. */
const ownModules = {
  name: 'own-modules',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, importer, kind }) =>
      kind === 'entry-point' || importer.includes('/node_modules/') ? null : { path, external: true },
    );
  },
};

/**
 * Bundles the packages that the built modules in a folder import into these, so that whoever uses the elements alone
 * installs none of them. The dependencies in package.json stay imports, as do its optional peers, which are loaded by
 * import(). Code that several modules import is in `packages/`, with the licences.
 */
export async function bundlePackages(folder) {
  const { dependencies, peerDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { metafile } = await build({
    entryPoints: globSync(`${folder}/**/*.js`).toSorted(),
    outdir: folder,
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    chunkNames: 'packages/[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    charset: 'utf8',
    legalComments: 'none',
    // For packages in CommonJS, which may require modules of Node.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    external: Object.keys({ ...dependencies, ...peerDependencies }).flatMap((name) => [name, `${name}/*`]),
    plugins: [ownModules, swedishHolidays],
    metafile: true,
  });
  writeFileSync(join(folder, 'packages/LICENSES.txt'), licencesOf(Object.keys(metafile.inputs)));
}

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
