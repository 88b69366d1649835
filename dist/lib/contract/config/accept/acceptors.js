import { formLanguages } from '../form-languages.js';
import { isObject } from '../paths.js';
import { markup } from '../text.js';
export const isBoolean = (value) => typeof value === 'boolean';
export const isString = (value) => typeof value === 'string';
export const matches = (pattern) => (value) => typeof value === 'string' && pattern.test(value);
export const isNumber = (min = -Infinity, max = Infinity) => (value) => Number.isFinite(value) && Number(value) >= min && Number(value) <= max;
export const isWhole = (min, max) => {
    const isInRange = isNumber(min, max);
    return (value, context) => Number.isInteger(value) && isInRange(value, context);
};
export const isList = (accept, minLength = 1) => (value, context) => Array.isArray(value) && value.length >= minLength && [...value].every((entry) => accept(entry, context));
/** Accepts an object with keys of a table only, some of them required; reads them in the order of the table. */
export const isObjectOf = (keys, ...required) => {
    const entries = Object.entries(keys);
    return (value, context) => isObject(value) &&
        Object.keys(value).every((key) => Object.hasOwn(keys, key)) &&
        required.every((key) => value[key] !== undefined) &&
        entries.every(([key, accept]) => value[key] === undefined || accept(value[key], context));
};
/** Accepts an object whose keys match a pattern. */
export const isRecord = (pattern, accept) => (value, context) => isObject(value) && Object.entries(value).every(([key, part]) => pattern.test(key) && accept(part, context));
/** Leaves a value to the schema. */
export const isUndefined = (value) => value === undefined;
const isWords = (text) => typeof text === 'string' && text !== '' && !markup.test(text);
export const isText = (text, { offered }) => {
    // A function is a text of a preset.
    if (!isObject(text))
        return typeof text === 'function' || isWords(text);
    const languages = formLanguages;
    const entries = Object.entries(text);
    return (entries.length > 0 &&
        entries.every(([language, words]) => languages.includes(language) && isWords(words)) &&
        offered.every((language) => Object.hasOwn(text, language)));
};
/** An address without a query, in which a secret could be. */
export const isAddress = matches(/^(?:https?:\/\/[a-z\d][a-z\d.-]*(?::\d+)?(?:\/|$)|\.{0,2}\/(?!\/))[\w./~%-]*$/);
export const isLink = isObjectOf({
    href: matches(/^(?:(?:https?:\/\/[a-z\d][a-z\d.-]*(?::\d+)?(?:[/?#]|$)|\.{0,2}\/(?!\/))[\w./~%?=&#-]*|tel:\+?[\d().-]+|mailto:[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+)$/),
    text: isText,
}, 'href', 'text');
