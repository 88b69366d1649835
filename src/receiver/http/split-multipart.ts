import { reject, type Rejection } from './read-body.ts';

/** One part of a `multipart/form-data` body. */
export interface Part {
  readonly name: string;
  /** As sent, with `%22` for a quotation mark. Undefined when the part is not a file. */
  readonly fileName: string | undefined;
  /** A view of the body, not a copy. */
  readonly content: Uint8Array;
}

/** The parts of a body in order, or the status to reject it with. */
export type SplitMultipart = { readonly ok: true; readonly parts: readonly Part[] } | Rejection;

/** Maximum size of the headers of a part; several times the size of the longest allowed names. */
const maxHeaderBytes = 4096;
const headersEnd = Buffer.from('\r\n\r\n');
const lineEnd = Buffer.from('\r\n');
const closing = Buffer.from('--');

const headerLine = /^([\w!#$%&'*+.^`|~-]+):[ \t]*([\t\P{Cc}]*)$/u;
const parameter = /[ \t]*;[ \t]*([\w*-]+)=(?:"([^"]*)"|([^\s";]+))/y;

/**
 * Splits a multipart body at its boundary (RFC 7578), in linear time.
 *
 * Stricter than the standard, but accepts the output of browsers and common libraries: nothing before, between or after
 * the parts, and one name per part. Rejects other bodies with 400 and too many parts with 413.
 */
export function splitMultipart(bytes: Buffer, boundary: string, maxParts: number): SplitMultipart {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const parts: Part[] = [];
  // The line break before the first boundary is optional.
  const first = delimiter.subarray(startsWith(bytes, lineEnd, 0) ? 0 : lineEnd.length);
  if (!startsWith(bytes, first, 0)) return reject(400);
  let position = first.length;
  while (!startsWith(bytes, closing, position)) {
    if (parts.length === maxParts) return reject(413);
    const headersSize = bytes.subarray(position, position + maxHeaderBytes).indexOf(headersEnd);
    if (!startsWith(bytes, lineEnd, position) || headersSize === -1) return reject(400);
    const names = parseHeaders(bytes.subarray(position + lineEnd.length, position + headersSize));
    const start = position + headersSize + headersEnd.length;
    const end = bytes.indexOf(delimiter, start);
    if (names === undefined || end === -1) return reject(400);
    parts.push({ ...names, content: bytes.subarray(start, end) });
    position = end + delimiter.length;
  }
  const rest = bytes.subarray(position + closing.length);
  return rest.length === 0 || rest.equals(lineEnd) ? { ok: true, parts } : reject(400);
}

const startsWith = (bytes: Buffer, start: Buffer, at: number): boolean =>
  bytes.subarray(at, at + start.length).equals(start);

/** Reads the names in Content-Disposition; other headers are ignored. Undefined when a header is invalid. */
function parseHeaders(bytes: Uint8Array): Pick<Part, 'name' | 'fileName'> | undefined {
  const lines = decode(bytes)
    ?.split('\r\n')
    .map((line) => headerLine.exec(line));
  if (!lines?.every((line) => line !== null)) return undefined;
  const [disposition = '', ...more] = lines.flatMap(([, name = '', value = '']) =>
    name.toLowerCase() === 'content-disposition' ? [value] : [],
  );
  const parameters = more.length === 0 ? parseParameters(disposition) : undefined;
  const name = parameters?.get('name');
  return name === undefined ? undefined : { name, fileName: parameters?.get('filename') };
}

/** Parses the parameters of `form-data; name="…"`. Undefined when the syntax is invalid or a parameter is repeated. */
function parseParameters(disposition: string): ReadonlyMap<string, string> | undefined {
  if (!/^form-data/i.test(disposition)) return undefined;
  const parameters = new Map<string, string>();
  parameter.lastIndex = 'form-data'.length;
  while (parameter.lastIndex < disposition.length) {
    const [, key = '', quoted, plain = ''] = parameter.exec(disposition) ?? [];
    if (key === '' || parameters.has(key.toLowerCase())) return undefined;
    parameters.set(key.toLowerCase(), quoted ?? plain);
  }
  return parameters;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
