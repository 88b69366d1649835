/** The languages that have texts; the first stands in where a page asks for none of them. */
const languages = ['sv', 'fi', 'en'];
/** Picks the language for an element: the first tag that has texts, else that of the place where the element stands. */
export function languageFor(element, ...wanted) {
    const primaries = wanted.map((tag) => tag?.toLowerCase().split('-')[0]);
    return primaries.flatMap((tag) => languages.filter((known) => known === tag))[0] ?? languageAround(element);
}
function languageAround(element) {
    const found = languages.find((known) => element.matches(`:lang(${known})`));
    if (found)
        return found;
    // Firefox does not look beyond a shadow root.
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? languageAround(root.host) : languages[0];
}
/** Fetches the texts of a language. Rejects when they cannot be had; the next call tries again. */
export async function loadMessages(language) {
    const { messages } = await importMessages(language);
    return messages;
}
function importMessages(language) {
    switch (language) {
        case 'fi':
            return import('./fi.js');
        case 'en':
            return import('./en.js');
        default:
            return import('./sv.js');
    }
}
