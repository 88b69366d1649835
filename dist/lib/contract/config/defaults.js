/** The names of the presets. */
export const presetNames = ['kontakt', 'tillganglighet', 'sidfel', 'ris-och-ros'];
/** The defaults of the keys that a form without a config needs to be filled in. */
export const renderDefaults = {
    preset: 'kontakt',
    languages: [],
    draft: 'session',
    draftMinutes: 30,
};
/** The defaults of the other keys, which are not read before a message is checked and sent. */
export const submitDefaults = {
    endpoints: {},
    format: 'json',
    fieldNames: {},
    extraFields: {},
    credentials: 'same-origin',
    idempotencyKey: false,
    headers: {},
    country: 'SE',
    timeout: 15,
    texts: {},
    warnOfPersonalNumbers: true,
    page: { url: true, query: [], title: true, language: true, referrer: true, viewport: true, version: true },
    spamHints: false,
};
/** The default of each config key that has one, without zod, since a form without a config needs them. */
export const defaults = { ...renderDefaults, ...submitDefaults, changes: {}, moreFields: [] };
/** Maximum number of questions and notes, which limits the evaluation at each key press. */
export const maxFields = 500;
/** Maximum length of what a message repeats of the honeypot, the field that people do not see, in UTF-16 units; without zod, as above. */
export const maxTrapLength = 200;
