import { cleanLine } from './clean-text.js';
const mediaType = /^(?:[\w.+-]{1,60}\/[\w.+-]{1,100})?$/;
/** Whether a value describes a file: a name without folders and line breaks, and a whole size. */
export function isFileInfo(value) {
    const { name, type, size } = Object(value);
    return (typeof name === 'string' &&
        /^[^/\\\p{Cc}\p{Surrogate}]{1,255}$/u.test(name) &&
        typeof type === 'string' &&
        mediaType.test(type) &&
        typeof size === 'number' &&
        Number.isInteger(size) &&
        size >= 0);
}
/** Returns the facts about a file, its name as one clean line: macOS and Safari write å as two characters. */
export const fileInfoOf = ({ name, type, size }) => ({
    // The end of a name says more than its beginning. Cut between code points, and cleaned again: it may begin with a space.
    // oxlint-disable-next-line typescript/no-misused-spread -- spreading yields code points
    name: cleanLine([...cleanLine(name)].slice(-255).join('')).replace(/[/\\]/g, '_') || '_',
    type: mediaType.test(type) ? type : '',
    size,
});
/** The media types that some systems do not know, by the extension of the name; no type whose files may run scripts. */
const knownTypes = [
    [/\.(?:jpe?g|jfif)$/, 'image/jpeg'],
    [/\.(png|webp|hei[cf]|avif|tiff|gif|bmp)$/, 'image/$1'],
    [/\.tif$/, 'image/tiff'],
    [/\.pdf$/, 'application/pdf'],
    [/\.txt$/, 'text/plain'],
];
/** Returns the issue with a file, or undefined. */
export function checkFile({ name, type, size }, { accept, maxSize }) {
    if (!accept.some((pattern) => matches(pattern.toLowerCase(), name.toLowerCase(), typeOf(name, type)))) {
        return { ok: false, code: 'wrongFile', params: { name } };
    }
    return size > maxSize * 1e6 ? { ok: false, code: 'fileTooLarge', params: { name, max: maxSize } } : undefined;
}
/** The media type of a file: that of the browser, else that of the extension. */
function typeOf(name, type) {
    if (type !== '' && type !== 'application/octet-stream')
        return type.toLowerCase();
    const lowerName = name.toLowerCase();
    const [extension, known] = knownTypes.find(([pattern]) => pattern.test(lowerName)) ?? [];
    return extension && known ? (extension.exec(lowerName)?.[0] ?? '').replace(extension, known) : type;
}
function matches(pattern, name, type) {
    if (pattern.startsWith('.'))
        return name.endsWith(pattern);
    return pattern.endsWith('/*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
