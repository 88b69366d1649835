/** The languages whose texts the button itself has; the first stands in where a page asks for none that is known. */
const languages = ['sv', 'fi', 'en'];
/**
 * Picks a language for an element, of those that are known: that of a tag, else that of the place where the element
 * stands. Undefined where neither is one of them.
 */
export function languageFor(element, tag, known = languages) {
    const [primary] = tag.toLowerCase().split('-');
    return known.find((one) => one === primary) ?? languageAround(element, known);
}
function languageAround(element, known) {
    // Firefox does not look beyond a shadow root.
    const root = element.getRootNode();
    return (known.find((one) => element.matches(`:lang(${one})`)) ??
        (root instanceof ShadowRoot ? languageAround(root.host, known) : undefined));
}
/** Fetches the texts of a language. Rejects when they cannot be had; the next call tries again. */
export async function loadMessages(language) {
    const { messages } = await importMessages(language);
    return messages;
}
function importMessages(language) {
    switch (language) {
        case 'fi':
            return import('./locales/fi/form.entry.js');
        case 'en':
            return import('./locales/en/form.entry.js');
        default:
            return import('./locales/sv/form.entry.js');
    }
}
