import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import { rollup } from 'rollup';
import { leanLit } from './.config/lean-lit.js';

/*
 * Makes the script-tag build in dist/ from the modules that tsc has written to dist/lib/.
 *
 * synpunkt.js holds Lit, the button and the mounting. What the sources take with import() becomes a file of its own
 * that imports nothing: synpunkt.js loads it by its hash and hands Lit over to it (src/embed/load-file.ts).
 */

const lib = resolve(import.meta.dirname, 'dist/lib');
const loader = resolve(lib, 'embed/load-file.js');
const dynamicImport = /\bimport\('(\.[^']+)'\)/g;

const built = new Map();

/** Builds what a module takes with import() as a file of its own, and puts loadFile(name, hash) in the place of that. */
const lazyImports = {
  name: 'lazy-imports',
  async transform(code, id) {
    if (!id.startsWith(lib)) return null;
    const paths = [...code.matchAll(dynamicImport)].map(([, path]) => path);
    if (paths.length === 0) return null;
    const calls = new Map();
    for (const path of paths) {
      const { name, hash } = await lazyFile(resolve(dirname(id), path));
      calls.set(path, `loadFile('${name}', '${hash}')`);
    }
    const call = code.replace(dynamicImport, (_, path) => calls.get(path));
    return { code: `import { loadFile } from '${loader}';\n${call}`, map: null };
  },
};

/**
 * Lets zod run on pages that have changed what every page has: for…in also meets what was added to Object.prototype, and
 * Prototype.js knows an Array.from() that makes nothing of a set.
 */
const zodOnAnyPage = {
  name: 'zod-on-any-page',
  transform(code, id) {
    if (!id.includes('/node_modules/zod/')) return null;
    const changed = code
      .replace(/for \(const (\w+) in (\w+)\)/g, 'for (const $1 of Object.keys($2))')
      .replace(/Array\.from\(([\w.]+)\)/g, '[...$1]');
    return { code: changed, map: null };
  },
};

/**
 * Keeps Lit's hands off the page: what it looks up or leaves behind in the global object, which on any page may hold
 * something else by that name, it finds in an object of ours (src/embed/lit-globals.ts).
 */
const ownWorldForLit = {
  name: 'own-world-for-lit',
  transform(code, id) {
    if (!litModule.test(id)) return null;
    const moved = leanLit(code, id)
      .replace(/\bglobalThis\b/g, 'litGlobals')
      // No polyfill of ours asks for them.
      .replace(/\b\w+\.\w+(PolyfillSupport|HydrateSupport)\b/g, 'undefined')
      .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\([^)]*\)/g, 'undefined');
    return { code: `import { litGlobals } from '${resolve(lib, 'embed/lit-globals.js')}';\n${moved}`, map: null };
  },
};

const litModule = /\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\/.*\.js$/;

/** Leaves out how Lit adds styles in browsers without constructable style sheets, which cannot read our build anyway. */
const constructableStyles = {
  name: 'constructable-styles',
  load(id) {
    return id.endsWith('/node_modules/@lit/reactive-element/css-tag.js')
      ? readFileSync(resolve(lib, 'embed/css-tag.js'), 'utf8')
      : null;
  },
};

/** The modules whose names the first file hands over (src/embed/shared-exports.ts). */
const handedModules = [
  /\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\/(index|lit-html|lit-element|reactive-element|decorators)\.js$/,
  /\/dist\/lib\/(messages\/load-messages|theme\/tokens)\.js$/,
];

/** Gives a lazy file what is handed to it in the place of the modules that it imports. */
const handedOver = {
  name: 'handed-over',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (found?.id === loader) return '\0loader';
    return handedModules.some((pattern) => pattern.test(found?.id ?? '')) ? '\0handed' : found;
  },
  async load(id) {
    if (id === '\0loader') return 'export const loadFile = handedLoadFile;';
    if (id !== '\0handed') return null;
    const names = Object.keys(await import(resolve(lib, 'embed/shared-exports.js')));
    return names.map((name) => `export const ${name} = handed.${name};`).join('\n');
  },
};

/** Takes comments and indentation out of CSS and HTML templates. */
const minifiedTemplates = {
  name: 'minified-templates',
  transform(code, id) {
    return id.startsWith(lib) ? minifyHTMLLiterals(code, { fileName: id }) : null;
  },
};

/** Takes off what tsc wraps around an import() of a computed address, which only matters to addresses in .ts. */
const plainImport = {
  name: 'plain-import',
  transform(code, id) {
    if (id !== loader) return null;
    return { code: code.replace(/^var __rewrite[^]*?^};\n/m, '').replace(/__rewrite\w+\(([\w.]+)\)/, '$1'), map: null };
  },
};

/** @param mangle - What gets short names besides variables. */
const minify = (mangle = {}) =>
  terser({
    ecma: 2022,
    module: true,
    compress: { passes: 3, unsafe_arrows: true },
    mangle,
    format: { comments: /^!/ },
  });

/** Builds one lazy file, once: a function of what is handed to it. */
function lazyFile(input) {
  if (!built.has(input)) built.set(input, buildLazyFile(input));
  return built.get(input);
}

async function buildLazyFile(input) {
  const bundle = await rollup({
    input,
    plugins: [handedOver, nodeResolve(), zodOnAnyPage, minifiedTemplates, lazyImports],
    treeshake: { propertyReadSideEffects: false },
    onwarn,
  });
  const { output } = await bundle.generate({
    format: 'iife',
    name: 'part',
    banner: 'export default (handed, handedLoadFile) => {',
    footer: 'return part; };',
    plugins: [minify()],
  });
  const { code } = output[0];
  return { name: nameOf(input), code, hash: createHash('sha384').update(code).digest('base64') };
}

/** The name of a lazy file: `sv` and `sv-config` for the texts of a language, else the name of its root. */
function nameOf(input) {
  const path = relative(lib, input).replace(/(?:\.entry)?\.js$/, '');
  const [, language, part] = /^messages\/locales\/(\w+)\/(\w+)$/.exec(path) ?? [];
  if (language === undefined) return basename(path);
  return part === 'form' ? language : `${language}-${part}`;
}

/** Writes the lazy files beside the first one. */
const lazyFiles = {
  name: 'lazy-files',
  async generateBundle() {
    const { fileNameOf } = await import(resolve(lib, 'embed/file-name-of.js'));
    for (const { name, hash, code } of await Promise.all(built.values())) {
      this.emitFile({ type: 'asset', fileName: fileNameOf(name, hash), source: code });
    }
  },
};

/** Carries the licences of what is bundled along with it, as they ask. */
const licences = {
  name: 'licences',
  generateBundle() {
    const packages = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'zod'];
    const texts = packages.map((name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`);
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
  },
};

/** Lets a build fail on everything but what zod's own modules make rollup remark on. */
function onwarn(warning, warn) {
  if (!JSON.stringify(warning).includes('/node_modules/zod/')) warn(warning);
}

export default {
  input: resolve(lib, 'synpunkt.js'),
  plugins: [
    nodeResolve(),
    plainImport,
    constructableStyles,
    ownWorldForLit,
    minifiedTemplates,
    lazyImports,
    lazyFiles,
    licences,
  ],
  output: {
    dir: 'dist',
    format: 'es',
    banner: '/*! See LICENSES.txt */',
    // Lit's own properties, which no lazy file knows.
    plugins: [minify({ properties: { regex: /^_\$/ } })],
  },
  onwarn,
};
