/** Fetches the texts that only some forms need. Rejects when they cannot be had; the next call tries again. */
export async function loadConfigMessages(language) {
    const { messages } = await importMessages(language);
    return messages;
}
function importMessages(language) {
    switch (language) {
        case 'fi':
            return import('./locales/fi/config.entry.js');
        case 'en':
            return import('./locales/en/config.entry.js');
        case 'nb':
            return import('./locales/nb/config.entry.js');
        case 'da':
            return import('./locales/da/config.entry.js');
        case 'de':
            return import('./locales/de/config.entry.js');
        case 'ar':
            return import('./locales/ar/config.entry.js');
        default:
            return import('./locales/sv/config.entry.js');
    }
}
