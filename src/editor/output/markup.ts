import type { JsonObject } from '../model/edit-json.ts';

/** An attribute with its value; without one it is written as a name alone. */
export type Attribute = readonly [name: string, value?: string];

/** Escapes a text for an attribute in double quotes, or for the content of an element. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? '');

/** Writes a start tag, on several lines where it is long. */
export function writeTag(name: string, attributes: readonly Attribute[]): string {
  const written = attributes.map(([key, value]) => (value === undefined ? key : `${key}="${escapeHtml(value)}"`));
  const line = `<${[name, ...written].join(' ')}>`;
  return line.length <= 100 ? line : `<${name}\n${written.map((attribute) => `  ${attribute}`).join('\n')}\n>`;
}

/**
 * Writes JSON so that it can be the content of a script element: nothing in it ends or begins one. Brackets within texts are
 * escaped, since a CMS may take `[gallery]` for one of its shortcodes; those of lists are not.
 */
export const jsonForHtml = (json: JsonObject): string =>
  JSON.stringify(json, null, 2)
    .replace(/"(?:[^"\\]|\\.)*"/g, (text) => text.replaceAll('[', '\\u005b'))
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/** Writes a text as a string of JavaScript that can be in a script element. */
export const javaScriptString = (text: string): string => JSON.stringify(text).replace(/</g, '\\u003c');
