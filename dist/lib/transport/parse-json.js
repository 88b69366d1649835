/** Parses JSON; returns undefined if the text is invalid. */
export function parseJson(text) {
    try {
        // Also removes a byte order mark, which some servers send.
        return JSON.parse(text.trim());
    }
    catch {
        return undefined;
    }
}
