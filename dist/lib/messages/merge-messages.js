/** Adds texts to others; a group of texts that both have becomes one. */
export function mergeMessages(first, second) {
    const merged = { ...first };
    for (const [key, text] of Object.entries(second)) {
        const before = merged[key];
        merged[key] = isGroup(before) && isGroup(text) ? mergeMessages(before, text) : text;
    }
    return merged; // which have their groups merged likewise
}
const isGroup = (text) => typeof text === 'object' && text !== null;
