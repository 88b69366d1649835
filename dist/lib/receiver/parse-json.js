import { refuse } from './read-body.js';
/** Reads bytes as JSON; the nesting is counted on the text, before anything is built from it. */
export function parseJson(bytes, maxDepth) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        if (isDeeper(text, maxDepth))
            return refuse(400);
        const value = JSON.parse(text);
        return { ok: true, value };
    }
    catch {
        // Not UTF-8 or not JSON: the same to us.
        return refuse(400);
    }
}
/** Tells whether brackets nest too deep, in one pass and without recursion. Right for JSON; the rest fails to parse. */
function isDeeper(text, maxDepth) {
    let depth = 0;
    let quoted = false;
    for (let index = 0; index < text.length; index++) {
        const character = text[index];
        if (quoted) {
            if (character === '\\')
                index++;
            else if (character === '"')
                quoted = false;
        }
        else if (character === '"')
            quoted = true;
        else if (character === '{' || character === '[') {
            depth++;
            if (depth > maxDepth)
                return true;
        }
        else if (character === '}' || character === ']')
            depth--;
    }
    return false;
}
