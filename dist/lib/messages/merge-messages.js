/** Merges two objects of texts, and the groups that both have. */
export function mergeMessages(first, second) {
    const merged = { ...first };
    for (const [key, text] of Object.entries(second)) {
        const before = merged[key];
        merged[key] = isGroup(before) && isGroup(text) ? mergeMessages(before, text) : text;
    }
    return merged; // with their groups merged
}
const isGroup = (text) => typeof text === 'object' && text !== null;
