import { refuse } from './read-body.js';
/** Room for the longest names that a message may tell of, several times over. */
const maxHead = 4096;
const headEnd = Buffer.from('\r\n\r\n');
const lineEnd = Buffer.from('\r\n');
const last = Buffer.from('--');
const headerLine = /^([\w!#$%&'*+.^`|~-]+):[ \t]*([\t\P{Cc}]*)$/u;
const parameter = /[ \t]*;[ \t]*([\w*-]+)=(?:"([^"]*)"|([^\s";]+))/y;
/**
 * Splits a body at its boundary (RFC 7578). Stricter than the standard, which lets more pass than any browser or common
 * library writes: nothing around the parts, nothing after a boundary, one name a part. What is odd is 400, too many parts
 * are 413, and a body is read once, from the front to the back, whatever it holds.
 */
export function splitMultipart(bytes, boundary, maxParts) {
    const delimiter = Buffer.from(`\r\n--${boundary}`);
    const parts = [];
    // The first line break may be missing, as it ends nothing.
    const first = delimiter.subarray(startsWith(bytes, lineEnd, 0) ? 0 : lineEnd.length);
    if (!startsWith(bytes, first, 0))
        return refuse(400);
    let at = first.length;
    while (!startsWith(bytes, last, at)) {
        if (parts.length === maxParts)
            return refuse(413);
        const headSize = bytes.subarray(at, at + maxHead).indexOf(headEnd);
        if (!startsWith(bytes, lineEnd, at) || headSize === -1)
            return refuse(400);
        const head = parseHead(bytes.subarray(at + lineEnd.length, at + headSize));
        const start = at + headSize + headEnd.length;
        const end = bytes.indexOf(delimiter, start);
        if (head === undefined || end === -1)
            return refuse(400);
        parts.push({ ...head, content: bytes.subarray(start, end) });
        at = end + delimiter.length;
    }
    const rest = bytes.subarray(at + last.length);
    return rest.length === 0 || rest.equals(lineEnd) ? { ok: true, parts } : refuse(400);
}
const startsWith = (bytes, start, at) => bytes.subarray(at, at + start.length).equals(start);
/** Reads the one header that says anything here. */
function parseHead(bytes) {
    const lines = decode(bytes)
        ?.split('\r\n')
        .map((line) => headerLine.exec(line));
    if (!lines?.every((line) => line !== null))
        return undefined;
    const [disposition = '', ...more] = lines.flatMap(([, name = '', value = '']) => name.toLowerCase() === 'content-disposition' ? [value] : []);
    const parameters = more.length === 0 ? parametersIn(disposition) : undefined;
    const name = parameters?.get('name');
    return name === undefined ? undefined : { name, fileName: parameters?.get('filename') };
}
/** The parameters of `form-data; name="…"`; undefined where it is written otherwise, or says one thing twice. */
function parametersIn(disposition) {
    if (!/^form-data/i.test(disposition))
        return undefined;
    const found = new Map();
    parameter.lastIndex = 'form-data'.length;
    while (parameter.lastIndex < disposition.length) {
        const [, key = '', quoted, plain = ''] = parameter.exec(disposition) ?? [];
        if (key === '' || found.has(key.toLowerCase()))
            return undefined;
        found.set(key.toLowerCase(), quoted ?? plain);
    }
    return found;
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
