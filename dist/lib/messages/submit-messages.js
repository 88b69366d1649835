import { mergeMessages } from './merge-messages.js';
/** The texts of the submit feature. Not a table of `languages.ts`, whose digests every form loads. */
const submitTexts = {
    sv: () => import('./locales/sv/submit.entry.js'),
    fi: () => import('./locales/fi/submit.entry.js'),
    en: () => import('./locales/en/submit.entry.js'),
    nb: () => import('./locales/nb/submit.entry.js'),
    da: () => import('./locales/da/submit.entry.js'),
    de: () => import('./locales/de/submit.entry.js'),
    ar: () => import('./locales/ar/submit.entry.js'),
};
/** Adds the texts of the submit feature to those of a form. Rejects when the file cannot be loaded. */
export async function addSubmitMessages(form) {
    const { messages: submit } = await submitTexts[form.language](); // set by the language's file
    return mergeMessages(form, submit);
}
