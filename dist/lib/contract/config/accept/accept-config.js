import { isCustom } from '../../fields/field-type.js';
import { flattenInputs } from '../../values/flatten-inputs.js';
import { completeConfig } from '../complete-config.js';
import { defaults, maxFields, presetNames } from '../defaults.js';
import { formLanguages } from '../form-languages.js';
import { compact, isObject } from '../paths.js';
import { isCondition } from './accept-condition.js';
import { fieldDefaults, isField, isOption } from './accept-field.js';
import { isAddress, isBoolean, isLink, isList, isNumber, isObjectOf, isRecord, isString, isText, isUndefined, isWhole, matches, } from './acceptors.js';
/*
 * Reads common configs without zod: the schema and zod are twice the code that such a form needs. A config that is rare, or
 * may be invalid, is left to parseConfig(). A test checks that both return the same.
 */
const isLanguage = (language) => formLanguages.some((known) => known === language);
const isFields = isList(isField, 0);
const privacyTexts = ['officer', 'purpose', 'basis', 'recipients', 'retention', 'transfers', 'obligation', 'rights'];
/** All keys of a config. */
const keys = {
    $schema: isString,
    language: isLanguage,
    languages: isList(isLanguage, 0),
    endpoint: isAddress,
    endpoints: isRecord(/^[a-z][\w-]*$/i, isAddress),
    preset: (preset) => presetNames.some((known) => known === preset),
    form: matches(/^[a-z0-9][a-z0-9_-]{0,63}$/),
    credentials: matches(/^(?:same-origin|include|omit)$/),
    idempotencyKey: isBoolean,
    country: matches(/^[A-Z]{2}$/),
    heading: isText,
    // The fields themselves are read below, with those of the preset.
    fields: (fields) => Array.isArray(fields) && fields.length > 0,
    moreFields: Array.isArray,
    changes: isRecord(/^/, (change) => change === false || (isObject(change) && !('type' in change) && !('name' in change))),
    theme: matches(/^(?:light|dark|auto)$/),
    accent: matches(/^#(?:[\da-f]{3}){1,2}$/i),
    nextSteps: isText,
    answerWithin: isObjectOf({ days: isWhole(1, 365), when: isObject }, 'days'),
    draft: matches(/^(?:session|memory|off)$/),
    draftMinutes: isNumber(1, 1440),
    timeout: isNumber(1, 120),
    privacy: isObjectOf({
        controller: isText,
        ...Object.fromEntries(privacyTexts.map((key) => [key, isText])),
        complaints: isText,
        link: isLink,
    }, 'controller'),
    warnOfPersonalNumbers: isBoolean,
    page: isObjectOf({
        ...Object.fromEntries(Object.keys(defaults.page).map((key) => [key, isBoolean])),
        query: isList(isString, 0),
    }),
    spamHints: isBoolean,
    contact: isObjectOf({
        phone: matches(/^[+()\d\s-]{3,30}$/),
        email: matches(/^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i),
        link: isLink,
    }),
    // The texts that sites replace most; a language that is missing keeps the built-in text.
    texts: isRecord(/^(?:send|requiredNote|errorSummary|receipt\.(?:heading|next|again))$/, (text, context) => isText(text, { ...context, offered: [] })),
    // Other formats need the names of fields checked, which parseConfig() does.
    format: matches(/^json$/),
    fieldNames: isUndefined,
    extraFields: isUndefined,
    headers: isUndefined,
};
/** The names of all keys of a config. */
export const configKeys = Object.keys(keys);
const isConfig = isObjectOf(keys);
/** Returns the config that parseConfig() would read from JSON, if that is certain to have no issue and no warning. */
export function acceptConfig(json, preset) {
    const config = Object(json);
    const context = {
        offered: [config.language, ...[config.languages].flat()].filter((language) => language !== undefined),
        endpoints: Object.keys(Object(config.endpoints)),
        inputs: new Map(),
        conditions: [],
        count: 0,
    };
    if (!isConfig(json, context))
        return undefined;
    const { changes = {}, fields: own, moreFields = [], answerWithin } = config;
    const fields = own ?? changeFields(preset.fields, changes);
    const isValid = isFields(fields, context) &&
        isFields(moreFields, context) &&
        context.count <= maxFields &&
        Object.keys(changes).every((name) => !own && flattenInputs(preset.fields).some(({ input }) => input.name === name)) &&
        [...context.conditions, answerWithin?.when].every((when) => when === undefined || isCondition(when, context));
    if (!isValid)
        return undefined;
    // A copy, since the page may change its own objects.
    const copy = Object(compact(config));
    const complete = {
        ...defaults,
        ...copy,
        page: { ...defaults.page, ...copy.page },
        ...(own && { fields: completeFields(copy.fields) }),
        moreFields: completeFields(copy.moreFields ?? []),
    };
    return completeConfig(complete, changeFields(preset.fields, complete.changes), preset);
}
/** Returns the options of a fetched list, if each is certain to be valid. */
export function acceptOptions(json, endpoints) {
    const context = { offered: [], endpoints, inputs: new Map(), conditions: [], count: 0 };
    const options = Array.isArray(json)
        ? json.map((entry) => (typeof entry === 'string' ? { value: entry, label: entry } : entry))
        : [{}];
    return options.every((option) => isOption(option, context)) ? options : undefined;
}
/** Applies changes to the fields of a preset. */
const changeFields = (fields, changes) => fields.flatMap((field) => {
    if (field.type === 'note')
        return [field];
    if (field.type === 'group' && !isCustom(field)) {
        const inner = changeFields(field.fields, changes);
        return inner.length === 0 ? [] : [{ ...field, fields: inner }]; // a change makes no group
    }
    const change = 'name' in field && Object.hasOwn(changes, field.name) ? changes[field.name] : undefined;
    return change === false ? [] : [{ ...field, ...change }]; // isField() checks it
});
const completeFields = (fields) => fields.map((field) => ({
    ...fieldDefaults[field.type],
    ...field,
    ...(field.type === 'group' && { fields: completeFields(field.fields) }),
}));
