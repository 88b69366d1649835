/** Reads the files that were given to an input. */
export function parseFiles(input, given) {
    if (!Array.isArray(given) || !given.every(isFileInfo))
        return { ok: false, code: 'invalid' };
    if (given.length === 0)
        return { ok: true, answer: undefined };
    if (given.length > input.maxFiles)
        return { ok: false, code: 'tooMany', params: { max: input.maxFiles } };
    const refused = given.flatMap((file) => checkFile(file, input) ?? [])[0];
    return refused ?? { ok: true, answer: given.map(({ name, type, size }) => ({ name, type, size })) };
}
/** What is wrong with one file, or undefined. */
export function checkFile({ name, type, size }, { accept, maxSize }) {
    if (!accept.some((wanted) => fits(wanted.toLowerCase(), name.toLowerCase(), type.toLowerCase()))) {
        return { ok: false, code: 'wrongFile', params: { name } };
    }
    return size > maxSize * 1e6 ? { ok: false, code: 'fileTooLarge', params: { name, max: maxSize } } : undefined;
}
function fits(wanted, name, type) {
    if (wanted.startsWith('.'))
        return name.endsWith(wanted);
    return wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}
/** A name without folders and without what ends a line; sizes are whole. */
function isFileInfo(value) {
    const { name, type, size } = Object(value);
    return (typeof name === 'string' &&
        /^[^/\\\p{Cc}\p{Surrogate}]{1,255}$/u.test(name) &&
        typeof type === 'string' &&
        /^(?:[\w.+-]{1,60}\/[\w.+-]{1,100})?$/.test(type) &&
        typeof size === 'number' &&
        Number.isInteger(size) &&
        size >= 0);
}
