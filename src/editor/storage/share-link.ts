import { isObject } from '../../contract/config/paths.ts';
import { createDocument, defaultTag, type EditorDocument, type TagSettings } from '../model/document.ts';
import { asObject, isTooDeep } from '../model/edit-json.ts';

/** The length of a link above which programs for chats and mail cut it. */
export const longestLink = 1900;

/** The largest document that a link may contain, in bytes: a small link can unpack to a large one. */
const maxBytes = 1_000_000;

/** The version of the format, at the beginning of the fragment. */
const version = '1';

/** A full stop or a bracket of the text around a link may have become a part of it. */
const wholeFragment = new RegExp(`^#${version}([\\w-]+)[^\\w-]?$`);

/** Writes a document as the fragment of an address. */
export async function writeFragment({ config, tag }: EditorDocument): Promise<string> {
  const changed = Object.entries(tag).filter(([key, value]) => value !== defaultTag[key as keyof TagSettings]); // its own keys
  const json = JSON.stringify({ config, tag: Object.fromEntries(changed) });
  const packed = await bytesOf(new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw')), Infinity);
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return `#${version}${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** Whether the fragment of an address is from a link to a form. */
export const isFragment = (fragment: string): boolean => fragment.startsWith(`#${version}`);

/** Reads a document from the fragment of an address; undefined if there is none, or not a whole one. */
export async function readFragment(fragment: string): Promise<EditorDocument | undefined> {
  const [, packed] = wholeFragment.exec(fragment) ?? [];
  if (packed === undefined) return undefined;
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const unpacked = await bytesOf(
      new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
      maxBytes,
    );
    return readDocument(JSON.parse(new TextDecoder().decode(unpacked)));
  } catch {
    return undefined;
  }
}

/** Reads a document as it was stored or sent; undefined if it is invalid. Unknown settings of the tag are left out. */
export function readDocument(json: unknown): EditorDocument | undefined {
  if (!isObject(json) || !isObject(json['config']) || isTooDeep(json)) return undefined;
  const tag = isObject(json['tag']) ? json['tag'] : {};
  const known = Object.entries(defaultTag).flatMap(([key, initial]) =>
    typeof tag[key] === typeof initial ? [[key, tag[key]] as const] : [],
  );
  const changed = Object.entries(asObject(json['translatedFrom'])).filter(([, words]) => typeof words === 'string');
  return {
    ...createDocument(json['config'], Object.fromEntries(known)),
    ...(changed.length > 0 && { translatedFrom: Object.fromEntries(changed) as Record<string, string> }), // as filtered
  };
}

/** Reads a stream of bytes; throws where there are more than allowed. */
async function bytesOf(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- chunks arrive one after the other
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      void reader.cancel();
      throw new RangeError('too large');
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
