import { formLanguages, languageOfTag } from '../contract/config/form-languages.js';
import { languageFor, loadMessages } from './load-messages.js';
/** Loads the texts of every form; the button can load those of its own languages. */
const formTexts = {
    sv: () => loadMessages('sv'),
    fi: () => loadMessages('fi'),
    en: () => loadMessages('en'),
    nb: () => import('./locales/nb/form.entry.js').then(messagesOf),
    da: () => import('./locales/da/form.entry.js').then(messagesOf),
    de: () => import('./locales/de/form.entry.js').then(messagesOf),
    ar: () => import('./locales/ar/form.entry.js').then(messagesOf),
};
/** Loads the texts of forms with a config. A table of its own, so that bundlers leave it out of the default form. */
const configTexts = {
    sv: () => import('./locales/sv/config.entry.js').then(messagesOf),
    fi: () => import('./locales/fi/config.entry.js').then(messagesOf),
    en: () => import('./locales/en/config.entry.js').then(messagesOf),
    nb: () => import('./locales/nb/config.entry.js').then(messagesOf),
    da: () => import('./locales/da/config.entry.js').then(messagesOf),
    de: () => import('./locales/de/config.entry.js').then(messagesOf),
    ar: () => import('./locales/ar/config.entry.js').then(messagesOf),
};
function messagesOf({ messages }) {
    return messages;
}
/** Picks the language of a form: the first available one of the tags, else of the surrounding page, else Swedish. */
export function anyLanguageFor(element, tags) {
    const [language] = tags.flatMap((tag) => languageOfTag(tag) ?? []);
    return language ?? languageFor(element, tags.at(-1) ?? '', formLanguages) ?? 'sv';
}
/** Loads the texts of every form. Rejects when the file cannot be loaded; the next call tries again. */
export const loadAnyMessages = (language) => formTexts[language]();
/** Loads the texts of forms with a config. Rejects when the file cannot be loaded; the next call tries again. */
export const loadConfigMessages = (language) => configTexts[language]();
