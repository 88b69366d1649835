/** The default of each config key that has one, without zod, since a form without a config needs them. */
export const defaults = {
  preset: 'kontakt' as const,
  endpoints: {},
  format: 'json' as const,
  fieldNames: {},
  extraFields: {},
  credentials: 'same-origin' as const,
  idempotencyKey: false,
  headers: {},
  languages: [],
  changes: {},
  moreFields: [],
  draft: 'session' as const,
  timeout: 15,
  texts: {},
  warnOfPersonalNumbers: true,
  page: { url: true, query: [], title: true, language: true, referrer: true, viewport: true, version: true },
};
