import { originAnswerWhen, originHeading, originFields, originNextSteps } from './default-form.js';
/** What a config that says nothing means. */
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
/** The origin's form. */
export const kontakt = {
    heading: originHeading,
    fields: originFields,
    nextSteps: originNextSteps,
    answerWhen: originAnswerWhen,
};
/** Completes a config with what its preset says; `changes` and `moreFields` have been worked into its fields before. */
export function createForm(config, preset = kontakt) {
    const { preset: presetName, form: name = presetName, fields = preset.fields, changes: _, moreFields: __, ...rest } = config;
    const { heading = preset.heading, nextSteps = preset.nextSteps } = config;
    return { ...rest, name, heading, fields, nextSteps };
}
