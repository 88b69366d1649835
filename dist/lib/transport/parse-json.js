/** Parses JSON; undefined if the text is none. */
export function parseJson(text) {
    try {
        // Some servers put a byte order mark before it, which counts as white space.
        return JSON.parse(text.trim());
    }
    catch {
        return undefined;
    }
}
