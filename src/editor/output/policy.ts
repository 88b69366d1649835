import { isObject } from '../../contract/config/paths.ts';
import type { EditorDocument } from '../model/document.ts';
import { asObject, asText } from '../model/edit-json.ts';
import { isTagEnough, widgetAddress } from './page-code.ts';

/** The sources that the policy of a page must allow, by directive. */
function policySources(document: EditorDocument): ReadonlyMap<string, readonly string[]> {
  const { config, tag } = document;
  const widget = originOf(widgetAddress(document));
  const addresses = [
    asText(config['endpoint']),
    ...Object.values(asObject(config['endpoints'])).map(asText),
    ...(tag.source === 'file' && !isTagEnough(config) ? [tag.file] : []),
    ...optionLists(config),
  ];
  const sources = new Map<string, readonly string[]>([
    ['script-src', [widget]],
    // The widget's own folder, to fetch files anew that are missing after an upgrade.
    ['connect-src', unique([...addresses.filter((address) => address !== '').map(originOf), widget])],
  ]);
  if (tag.place === 'button' && tag.image !== '') sources.set('img-src', [originOf(tag.image)]);
  return sources;
}

/** Writes the lines of a Content-Security-Policy that the form needs. */
export const writePolicy = (document: EditorDocument): string =>
  [...policySources(document)].map(([directive, sources]) => `${directive} ${sources.join(' ')};`).join('\n');

/** The origin of an address; that of the page for a relative one. */
export function originOf(address: string): string {
  // An address without a scheme has that of the page.
  const absolute = address.startsWith('//') ? `https:${address}` : address;
  if (!URL.canParse(absolute)) return "'self'";
  const { origin, protocol } = new URL(absolute);
  return origin === 'null' ? protocol : origin;
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** The addresses of lists of options, wherever they are in a config. */
export function optionLists(json: unknown): string[] {
  if (Array.isArray(json)) return json.flatMap(optionLists);
  if (!isObject(json)) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === 'optionsFrom' && typeof value === 'string' ? [value] : optionLists(value),
  );
}
