/** Names an error by its code alone; messages may quote what was being worked on. */
export function reasonOf(error) {
    if (!(error instanceof Error))
        return 'unknown';
    // Its code is a number of old that says nothing.
    if (error instanceof DOMException)
        return error.name;
    const { code, errcode } = error; // Node and SQLite set them; the type does not say so
    return [code ?? error.name, errcode].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ');
}
