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
    languages: [],
    changes: {},
    moreFields: [],
    draft: 'session',
    timeout: 15,
    texts: {},
    warnOfPersonalNumbers: true,
    page: { url: true, query: [], title: true, language: true, referrer: true, viewport: true, version: true },
};
