/** Fetches the texts of a language that the button itself does not speak. */
export async function loadFurtherMessages(language) {
    const { messages } = await importMessages(language);
    return messages;
}
function importMessages(language) {
    switch (language) {
        case 'nb':
            return import('./nb.js');
        case 'da':
            return import('./da.js');
        case 'de':
            return import('./de.js');
        default:
            return import('./ar.js');
    }
}
