import { resolve } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';

const sources = resolve(import.meta.dirname, '../src');

/** Removes indentation and comments from CSS and HTML templates. */
export const minifiedTemplates = {
  name: 'minified-templates',
  transform: (code, id) => (id.startsWith(sources) ? minifyHTMLLiterals(code, { fileName: id }) : null),
};

/** Reports warnings, except those about zod's own modules. */
export function onwarn(warning, warn) {
  if (!JSON.stringify(warning).includes('/node_modules/zod/')) warn(warning);
}
