import { reject } from './read-body.js';
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
export function splitMultipart(bytes, boundary, maxParts) {
    const delimiter = Buffer.from(`\r\n--${boundary}`);
    const parts = [];
    // The line break before the first boundary is optional.
    const first = delimiter.subarray(startsWith(bytes, lineEnd, 0) ? 0 : lineEnd.length);
    if (!startsWith(bytes, first, 0))
        return reject(400);
    let position = first.length;
    while (!startsWith(bytes, closing, position)) {
        if (parts.length === maxParts)
            return reject(413);
        const headersSize = bytes.subarray(position, position + maxHeaderBytes).indexOf(headersEnd);
        if (!startsWith(bytes, lineEnd, position) || headersSize === -1)
            return reject(400);
        const names = parseHeaders(bytes.subarray(position + lineEnd.length, position + headersSize));
        const start = position + headersSize + headersEnd.length;
        const end = bytes.indexOf(delimiter, start);
        if (names === undefined || end === -1)
            return reject(400);
        parts.push({ ...names, content: bytes.subarray(start, end) });
        position = end + delimiter.length;
    }
    const rest = bytes.subarray(position + closing.length);
    return rest.length === 0 || rest.equals(lineEnd) ? { ok: true, parts } : reject(400);
}
const startsWith = (bytes, start, at) => bytes.subarray(at, at + start.length).equals(start);
/** Reads the names in Content-Disposition; other headers are ignored. Undefined when a header is invalid. */
function parseHeaders(bytes) {
    const lines = decode(bytes)
        ?.split('\r\n')
        .map((line) => headerLine.exec(line));
    if (!lines?.every((line) => line !== null))
        return undefined;
    const [disposition = '', ...more] = lines.flatMap(([, name = '', value = '']) => name.toLowerCase() === 'content-disposition' ? [value] : []);
    const parameters = more.length === 0 ? parseParameters(disposition) : undefined;
    const name = parameters?.get('name');
    return name === undefined ? undefined : { name, fileName: parameters?.get('filename') };
}
/** Parses the parameters of `form-data; name="…"`. Undefined when the syntax is invalid or a parameter is repeated. */
function parseParameters(disposition) {
    if (!/^form-data/i.test(disposition))
        return undefined;
    const parameters = new Map();
    parameter.lastIndex = 'form-data'.length;
    while (parameter.lastIndex < disposition.length) {
        const [, key = '', quoted, plain = ''] = parameter.exec(disposition) ?? [];
        if (key === '' || parameters.has(key.toLowerCase()))
            return undefined;
        parameters.set(key.toLowerCase(), quoted ?? plain);
    }
    return parameters;
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
