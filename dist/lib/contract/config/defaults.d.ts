/** The names of the presets. */
export declare const presetNames: readonly ['kontakt', 'tillganglighet', 'sidfel', 'ris-och-ros'];
export type PresetName = (typeof presetNames)[number];
/** The default of each config key that has one, without zod, since a form without a config needs them. */
export declare const defaults: {
    preset: 'kontakt';
    endpoints: {};
    format: 'json';
    fieldNames: {};
    extraFields: {};
    credentials: 'same-origin';
    idempotencyKey: boolean;
    headers: {};
    country: string;
    languages: never[];
    changes: {};
    moreFields: never[];
    draft: 'session';
    draftMinutes: number;
    timeout: number;
    texts: {};
    warnOfPersonalNumbers: boolean;
    page: {
        url: boolean;
        query: never[];
        title: boolean;
        language: boolean;
        referrer: boolean;
        viewport: boolean;
        version: boolean;
    };
};
/** Maximum number of questions and notes, which limits the evaluation at each key press. */
export declare const maxFields = 500;
