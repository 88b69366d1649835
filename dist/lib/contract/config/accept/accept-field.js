import { issueCodes } from '../../message/issue.js';
import { parseDate } from '../../values/date.js';
import { isObject } from '../paths.js';
import { isCondition, isRequired } from './accept-condition.js';
import { isAddress, isBoolean, isLink, isList, isNumber, isObjectOf, isString, isText, isUndefined, isWhole, matches, } from './acceptors.js';
/** A value as it is sent, within a length. */
const isValue = (maxLength) => {
    const isLine = matches(/^(?!\s)(?!.*\s$)[^\p{Cc}\p{Surrogate}\p{Zl}\p{Zp}]+$/u);
    return (value, context) => isLine(value, context) && String(value).length <= maxLength;
};
/** Accepts an option. */
export const isOption = isObjectOf({
    value: isValue(200),
    label: isText,
    group: isText,
    showWhen: isCondition,
    notice: isText,
    redirect: isObjectOf({ text: isText, link: isLink }, 'text'),
    endpoint: (name, { endpoints }) => endpoints.some((known) => known === name),
}, 'value', 'label');
const isOptionList = isList(isOption);
/** Accepts a list of options with different values. */
const isOptions = (options, context) => isOptionList(options, context) && hasNoDuplicate(options.map(({ value }) => value)); // as accepted
const hasNoDuplicate = (list) => new Set(list).size === list.length;
const isErrorCode = new RegExp(`^(?:${issueCodes.filter((code) => !/^(?:red|bad|unex)/.test(code)).join('|')})$`);
const showWhen = { showWhen: isCondition };
const name = matches(/^[a-zA-Z][\w-]{0,63}$/);
const common = {
    ...showWhen,
    type: isString,
    name: ((value, context) => name(value, context) && !context.inputs.has(String(value))),
    label: isText,
    hint: isText,
    required: isRequired,
    errors: ((errors, context) => isObject(errors) &&
        Object.entries(errors).every(([code, text]) => isErrorCode.test(code) && isText(text, context))),
};
const draftable = { ...common, draft: isBoolean };
/** An initial text is left to the schema, as it must be an answer to the field. */
const textBox = { ...draftable, autocomplete: matches(/^[a-z0-9]+(?:[ -][a-z0-9]+)*$/), default: isUndefined };
const freeText = {
    ...textBox,
    minLength: isWhole(0, 20_000),
    maxLength: isWhole(1, 20_000),
    pattern: isPattern,
    publicRecord: isBoolean,
};
const choice = { ...draftable, options: isOptions, optionsFrom: isAddress, default: isString };
const date = (value) => value === 'today' || (typeof value === 'string' && parseDate(value) === value);
/** The keys of each type of field. */
const keys = {
    text: { ...freeText, format: matches(/^postcode$/) },
    email: textBox,
    tel: textBox,
    number: { ...textBox, min: isNumber(), max: isNumber(), step: isNumber(Number.MIN_VALUE) },
    date: { ...textBox, min: date, max: date, default: matches(/^today$/) },
    textarea: freeText,
    select: { ...choice, autocomplete: textBox.autocomplete },
    radio: { ...choice, display: matches(/^buttons$/) },
    checkboxes: { ...choice, minChoices: isWhole(1, 2000), maxChoices: isWhole(1, 2000), default: isList(isString, 0) },
    checkbox: { ...draftable, default: isBoolean },
    file: {
        ...common,
        accept: isList(matches(/^(?:\.[A-Za-z0-9]+|[A-Za-z]+\/[A-Za-z0-9.+*-]+)$/)),
        maxSize: isNumber(Number.MIN_VALUE, 100),
        maxFiles: isWhole(1, 20),
    },
    hidden: { ...showWhen, type: isString, name: common.name, value: isValue(2000) },
    note: { ...showWhen, type: isString, text: isText },
    // The condition first, before the fields of the group are known.
    group: {
        ...showWhen,
        type: isString,
        label: isText,
        hint: isText,
        fields: (fields, context) => isGroup(fields, context),
    },
};
const requiredKeys = {
    hidden: ['name', 'value'],
    note: ['text'],
    group: ['label', 'fields'],
    select: ['name', 'label', 'options'],
    radio: ['name', 'label', 'options'],
    checkboxes: ['name', 'label', 'options'],
};
const fieldAcceptors = new Map(Object.entries(keys).map(([type, own]) => [type, isObjectOf(own, ...(requiredKeys[type] ?? ['name', 'label']))]));
/** Accepts a field of a type that comes with synpunkt. */
export const isField = (field, context) => {
    const { type } = Object(field);
    if (!fieldAcceptors.get(String(type))?.(field, context))
        return false;
    if (type === 'group')
        return true;
    context.count += 1;
    if (type === 'note')
        return true;
    const input = field; // as accepted
    context.inputs.set(input.name, input);
    return fitsTogether(input);
};
const isGroup = isList((field, context) => Object(field).type !== 'group' && isField(field, context));
/** The keys with a default of each type of field. */
export const fieldDefaults = {
    text: { maxLength: 200 },
    textarea: { maxLength: 4000 },
    file: { accept: ['image/*', 'application/pdf'], maxSize: 10, maxFiles: 5 },
};
/** Whether the keys of a field, each of which is accepted, fit together. */
function fitsTogether(input) {
    switch (input.type) {
        case 'text':
        case 'textarea': {
            const { minLength, maxLength, pattern, errors } = {
                ...fieldDefaults[input.type],
                ...input,
            };
            return isInOrder(minLength, maxLength) && (pattern === undefined || errors?.pattern !== undefined);
        }
        case 'number':
            return isInOrder(input.min, input.max);
        case 'date': {
            const { min, max, default: initial } = input;
            return initial ? !min && !max : isInOrder(min, max) || min === 'today' || max === 'today';
        }
        case 'select':
        case 'radio':
            return input.default === undefined || isOffered(input.default, input.options);
        case 'checkboxes': {
            const { minChoices, maxChoices, options, default: initial = [] } = input;
            const isInBounds = isInOrder(minChoices, maxChoices) && isInOrder(minChoices, options.length);
            const isLimited = minChoices !== undefined || maxChoices !== undefined;
            const isInitial = hasNoDuplicate(initial) && initial.every((value) => isOffered(value, options));
            return isInBounds && (initial.length === 0 || (isInitial && !isLimited));
        }
        default:
            return true;
    }
}
const isInOrder = (low, high) => low === undefined || high === undefined || low <= high;
const isOffered = (value, options) => options.some((option) => option.value === value && !option.redirect);
function isPattern(pattern) {
    try {
        return typeof pattern === 'string' && Boolean(new RegExp(pattern, 'u'));
    }
    catch {
        return false;
    }
}
