import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { editorPolicy } from '../src/receiver/http/editor.ts';
import { minifiedTemplates, onwarn } from './rollup-shared.js';
import { widgetIntegrity } from './widget-integrity.js';

/*
 * Builds the form editor into dist/editor/, after the widget, whose file and digest it contains: two pages, and for each a
 * script with its hash in its name, so that it never changes.
 */

const sources = 'src/editor';

/** Replaces the widget's file name and digest in the sources by those of the built file, which never changes. */
function widgetFile(folder) {
  const value = JSON.stringify(widgetIntegrity(folder));
  return {
    name: 'widget-file',
    load: (id) => (id.endsWith('/output/widget-file.ts') ? `export const widgetFile = ${value};` : null),
  };
}

/** Bundles a script and what it loads on demand; returns the files with their hashes in their names. */
async function bundle(input, name, plugins) {
  const built = await rollup({
    input,
    plugins: [...plugins, nodeResolve(), esbuild({ target: 'es2022', charset: 'utf8' }), minifiedTemplates],
    onwarn,
  });
  const { output } = await built.generate({
    format: 'es',
    entryFileNames: `${name}.[hash].js`,
    // The texts of one language.
    chunkFileNames: ({ facadeModuleId }) =>
      `text-${basename(dirname(facadeModuleId))}-${basename(facadeModuleId).replace(/(\.entry)?\.ts$/, '')}.[hash].js`,
    banner: '/*! Licences: ../LICENSES.txt */',
    plugins: [terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: /^!/ } })],
  });
  return output;
}

/** Builds the editor into a folder beside the widget. */
export async function buildEditor(folder) {
  const target = join(folder, 'editor');
  mkdirSync(target, { recursive: true });
  const scripts = {
    index: await bundle(`${sources}/index.ts`, 'editor', [widgetFile(folder)]),
    preview: await bundle(`${sources}/preview/page.ts`, 'preview', []),
  };
  for (const [page, files] of Object.entries(scripts)) {
    for (const { fileName, code } of files) writeFileSync(join(target, fileName), code);
    const html = readFileSync(`${sources}/pages/${page}.html`, 'utf8');
    const filled = html.replace('{{policy}}', editorPolicy).replace('{{script}}', files[0].fileName);
    writeFileSync(join(target, `${page}.html`), filled);
  }
  writeFileSync(join(target, 'editor.css'), readFileSync(`${sources}/pages/editor.css`, 'utf8'));
}
