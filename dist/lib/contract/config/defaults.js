/** The names of the presets. */
export const presetNames = ['kontakt', 'tillganglighet', 'sidfel', 'ris-och-ros'];
/** The default of each config key that has one, without zod, since a form without a config needs them. */
export const defaults = {
    preset: 'kontakt',
    endpoints: {},
    format: 'json',
    fieldNames: {},
    extraFields: {},
    credentials: 'same-origin',
    idempotencyKey: false,
    headers: {},
    country: 'SE',
    languages: [],
    changes: {},
    moreFields: [],
    draft: 'session',
    draftMinutes: 30,
    timeout: 15,
    texts: {},
    warnOfPersonalNumbers: true,
    page: { url: true, query: [], title: true, language: true, referrer: true, viewport: true, version: true },
};
/** Maximum number of questions and notes, which limits the evaluation at each key press. */
export const maxFields = 500;
