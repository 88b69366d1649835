/** Fetches the texts that only some forms need. Rejects when they cannot be had; the next call tries again. */
export async function loadMoreMessages(language) {
    const { messages } = await importMessages(language);
    return messages;
}
function importMessages(language) {
    switch (language) {
        case 'fi':
            return import('./fi.js');
        case 'en':
            return import('./en.js');
        case 'nb':
            return import('./nb.js');
        case 'da':
            return import('./da.js');
        case 'de':
            return import('./de.js');
        case 'ar':
            return import('./ar.js');
        default:
            return import('./sv.js');
    }
}
