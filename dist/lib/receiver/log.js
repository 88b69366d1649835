/** Returns the code of an error. Its message may quote personal data and must not be logged. */
export function errorCode(error) {
    if (!(error instanceof Error))
        return 'unknown';
    // The code of a DOMException is a legacy number.
    if (error instanceof DOMException)
        return error.name;
    const { code, errcode } = error; // set by Node and SQLite, missing in the type
    return [code ?? error.name, errcode].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ');
}
