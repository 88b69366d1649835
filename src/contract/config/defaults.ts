/** The names of the presets. */
export const presetNames = ['kontakt', 'tillganglighet', 'sidfel', 'ris-och-ros'] as const;
export type PresetName = (typeof presetNames)[number];

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
  country: 'SE',
  languages: [],
  changes: {},
  moreFields: [],
  draft: 'session' as const,
  draftMinutes: 30,
  timeout: 15,
  texts: {},
  warnOfPersonalNumbers: true,
  page: { url: true, query: [], title: true, language: true, referrer: true, viewport: true, version: true },
};

/** Maximum number of questions and notes, which limits the evaluation at each key press. */
export const maxFields = 500;
