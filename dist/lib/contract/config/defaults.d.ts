/** The names of the presets. */
export declare const presetNames: readonly ['kontakt', 'tillganglighet', 'sidfel', 'ris-och-ros'];
export type PresetName = (typeof presetNames)[number];
/** The defaults of the keys that a form without a config needs to be filled in. */
export declare const renderDefaults: {
    preset: 'kontakt';
    languages: never[];
    draft: 'session';
    draftMinutes: number;
};
/** The defaults of the other keys, which are not read before a message is checked and sent. */
export declare const submitDefaults: {
    endpoints: {};
    format: 'json';
    fieldNames: {};
    extraFields: {};
    credentials: 'same-origin';
    idempotencyKey: boolean;
    headers: {};
    country: string;
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
    spamHints: boolean;
};
/** The default of each config key that has one, without zod, since a form without a config needs them. */
export declare const defaults: {
    preset: 'kontakt';
    languages: never[];
    draft: 'session';
    draftMinutes: number;
    endpoints: {};
    format: 'json';
    fieldNames: {};
    extraFields: {};
    credentials: 'same-origin';
    idempotencyKey: boolean;
    headers: {};
    country: string;
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
    spamHints: boolean;
    changes: {};
    moreFields: never[];
};
/** Maximum number of questions and notes, which limits the evaluation at each key press. */
export declare const maxFields = 500;
/** Maximum length of what a message repeats of the honeypot, the field that people do not see, in UTF-16 units; without zod, as above. */
export declare const maxTrapLength = 200;
