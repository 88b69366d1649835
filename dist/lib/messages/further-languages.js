/** Fetches the texts of a language that the button itself does not speak. */
export async function loadFurtherMessages(language) {
    const { messages } = await importMessages(language);
    return messages;
}
function importMessages(language) {
    switch (language) {
        case 'nb':
            return import('./locales/nb/form.entry.js');
        case 'da':
            return import('./locales/da/form.entry.js');
        case 'de':
            return import('./locales/de/form.entry.js');
        default:
            return import('./locales/ar/form.entry.js');
    }
}
