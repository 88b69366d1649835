import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import inject from '@rollup/plugin-inject';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { minifiedTemplates, onwarn } from './.config/rollup-shared.js';
import { litOnAnyPage, litPackages } from './.config/lit-on-any-page.js';
import { zodOnAnyPage } from './.config/zod-on-any-page.js';

/*
 * Bundles src/ into the files for the script tag.
 *
 * dist/synpunkt.js, the first file, contains Lit, the button and the mounting. Every target of an import() in the sources
 * becomes a lazy file, dist/synpunkt-<name>.<hash>.js. A lazy file imports nothing: its default export is a function
 * that takes `shared`, the exports of src/embed/shared-exports.ts, and `loadFile`, which replaces import() and checks the
 * SHA-256 digest of the file (src/embed/load-file.ts). A file contains the digests of those that it loads, so these are
 * built before it.
 *
 * dist/synpunkt.<hash>.js has the bytes of the first file under a name that never changes, for tags with `integrity`.
 */

const src = resolve(import.meta.dirname, 'src');
const sharedExports = resolve(src, 'embed/shared-exports.ts');
const sharedModules = [
  'lit',
  ...[
    'contract/config/primary-language.ts',
    'element/config-requests.ts',
    'element/resettable-element.ts',
    'element/when-idle.ts',
    'messages/button-texts.ts',
    'messages/load-messages.ts',
    'theme/tokens.ts',
  ].map((file) => resolve(src, file)),
];

/** The lazy files by the path of their root; each is built once. */
const lazyFiles = new Map();

/** The digests of the lazy files by their names. */
const digests = new Map();

/**
 * Writes the digests of files for their names between two `@`, after the code is minified: a minifier chooses names by how
 * often each letter occurs, so that a digest would change the size of the code around it.
 */
const writtenDigests = {
  name: 'written-digests',
  renderChunk: (code) => code.replace(/(["'])@([\w-]+)@\1/g, (_, quote, name) => quote + digests.get(name) + quote),
};

/** Builds the targets of import() as lazy files, and replaces import() by loadFile(). */
const lazyImports = {
  name: 'lazy-imports',
  resolveId(source, importer) {
    // Kept explicitly: Rollup sees no call of it, since renderDynamicImport adds them.
    if (!source.endsWith('/load-file.ts')) return null;
    return { id: resolve(dirname(importer), source), moduleSideEffects: 'no-treeshake' };
  },
  async resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string') return null;
    const root = resolve(dirname(importer), specifier);
    if (!lazyFiles.has(root)) lazyFiles.set(root, buildLazyFile(root));
    const { digest } = await lazyFiles.get(root);
    digests.set(nameOf(root), digest);
    return { id: `@${nameOf(root)}@`, external: true };
  },
  renderDynamicImport({ targetModuleId }) {
    if (targetModuleId === null) return null;
    // The argument, which was the address, is the digest.
    return { left: `loadFile('${targetModuleId.slice(1, -1)}', `, right: ')' };
  },
};

/** Makes events of the browser's own class, also on a page that has a function or a variable named `Event`. */
const ownEvent = inject({
  include: 'src/**',
  modules: { Event: [resolve(src, 'embed/native-event.ts'), 'NativeEvent'] },
});

const plugins = [
  lazyImports,
  nodeResolve(),
  esbuild({ target: 'es2022', charset: 'utf8' }),
  ownEvent,
  minifiedTemplates,
];

// No code of ours or of Lit depends on the length of a function, or reads a property for a side effect.
const compress = { passes: 3, keep_fargs: false, pure_getters: true };

const minify = (options) => terser({ ecma: 2022, compress, format: { comments: /^!/ }, ...options });

async function buildLazyFile(input) {
  const bundle = await rollup({
    input,
    external: sharedModules,
    plugins: [...plugins, zodOnAnyPage],
    treeshake: { propertyReadSideEffects: false },
    onwarn,
  });
  const { output } = await bundle.generate({
    format: 'iife',
    name: 'lazy',
    globals: () => 'shared',
    banner: 'export default (shared, loadFile) => {',
    footer: 'return lazy; };',
    esModule: false,
    freeze: false,
    externalLiveBindings: false,
    plugins: [minify({ module: true }), writtenDigests],
  });
  const [{ code, importedBindings, moduleIds }] = output;
  const copied = moduleIds.find((id) => litPackages.some((name) => id.includes(`/node_modules/${name}/`)));
  if (copied) throw new Error(`${input} contains ${copied}, which is in the first file already`);
  return { ...hashedFile(`synpunkt-${nameOf(input)}`, code), importedNames: Object.values(importedBindings).flat() };
}

/** A file with its digest, the beginning of which is part of its name. */
function hashedFile(name, code) {
  const digest = createHash('sha256').update(code).digest('base64');
  return { code, fileName: `${name}.${digest.replace(/\W/g, '').slice(0, 8)}.js`, digest };
}

/** The name of a lazy file: that of its root, or `sv` and `sv-config` for the texts of a language. */
function nameOf(input) {
  const name = basename(input).replace(/(\.entry)?\.ts$/, '');
  if (!input.includes('/messages/locales/')) return name;
  const language = basename(dirname(input));
  return name === 'form' ? language : `${language}-${name}`;
}

/** Adds the lazy files to the output, the first file under its other name, and the licences of the bundled packages, as these require. */
const assets = {
  name: 'assets',
  async generateBundle(_options, bundle) {
    const { exports } = this.getModuleInfo(sharedExports);
    for (const { fileName, code, importedNames } of await Promise.all(lazyFiles.values())) {
      const missing = importedNames.filter((name) => !exports.includes(name));
      if (missing.length > 0) this.error(`${fileName} needs ${missing.join(', ')} from src/embed/shared-exports.ts`);
      this.emitFile({ type: 'asset', fileName, source: code });
    }
    const { code: first } = bundle['synpunkt.js'];
    this.emitFile({ type: 'asset', fileName: hashedFile('synpunkt', first).fileName, source: first });
    const texts = [...litPackages, 'zod'].map(
      (name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`,
    );
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
  },
};

export default {
  input: resolve(src, 'synpunkt.ts'),
  plugins: [...plugins, litOnAnyPage(), assets],
  output: {
    dir: 'dist',
    // Runs as a classic script and as a module alike.
    format: 'iife',
    freeze: false,
    banner: '/*! Licences: LICENSES.txt */',
    plugins: [minify(), writtenDigests],
  },
  onwarn,
};
