/** Returns the issue with a file, or undefined. */
export function checkFile({ name, type, size }, { accept, maxSize }) {
    if (!accept.some((pattern) => matches(pattern.toLowerCase(), name.toLowerCase(), type.toLowerCase()))) {
        return { ok: false, code: 'wrongFile', params: { name } };
    }
    return size > maxSize * 1e6 ? { ok: false, code: 'fileTooLarge', params: { name, max: maxSize } } : undefined;
}
function matches(pattern, name, type) {
    if (pattern.startsWith('.'))
        return name.endsWith(pattern);
    return pattern.endsWith('/*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
