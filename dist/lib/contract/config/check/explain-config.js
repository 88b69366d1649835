import { valueAt } from '../paths.js';
import { locateIssues } from './locate-issues.js';
import { nearestWord } from './nearest-word.js';
/** Maximum number of lines, so that the console stays readable. */
const maxLines = 50;
/**
 * Formats each issue of a config as one line: place, value, correction. Separate from the schema, so that only a page
 * with an issue loads it.
 *
 * @param json - The config as it was read, to quote from.
 * @param source - The name of the source that it was read from.
 */
export function explainConfig(issues, json, source) {
    const lines = new Set();
    for (const issue of locateIssues(issues, json)) {
        lines.add(`synpunkt: ${source}: ${explainIssue(issue, json)}`);
        if (lines.size > maxLines) {
            return [...[...lines].slice(0, maxLines), `synpunkt: ${source}: and more; fix these first`];
        }
    }
    return [...lines];
}
/** Explains an issue with a config in one sentence. */
export function explainIssue(issue, json) {
    const { path, code, params, isKey } = issue;
    const { field, name, near, limit } = params;
    const place = placeOf(path);
    const value = isKey ? String(path.at(-1)) : valueAt(json, path);
    const owner = isKey ? placeOf(path.slice(0, -1)) : '';
    const found = isKey
        ? [owner, quote(value)].filter(Boolean).join(': ')
        : [place || 'the config', quote(value)].filter(Boolean).join(' ');
    const param = (key) => String(params[key]);
    const words = (key) => (Array.isArray(params[key]) ? params[key].map(String) : []);
    const [allowed, cycle, values] = [words('allowed'), words('cycle'), words('values')];
    const unit = units.get(params['origin']);
    const amount = [param('limit'), ...(unit ? [limit === 1 ? unit[0] : unit[1]] : [])].join(' ');
    const sentences = {
        markup: () => `${found} holds markup, which would be shown as it stands; write plain text`,
        languageTag: () => `${found} is not a language tag; write one such as "sv", "fi" or "en"`,
        language: () => `${found} is not a language of the form; use ${choice(allowed)}`,
        unknownLanguage: () => `${place} is for a language that the form does not have; ${near === undefined ? `use ${choice(allowed)}` : `write "${param('near')}"`}`,
        untranslated: () => `${place} has no text in ${listed(values)}, which the form is offered in; write one`,
        emptyText: () => `${found} holds no text; write one, as { "sv": "…" }`,
        fieldType: () => value === undefined
            ? `${place} is missing; use ${choice(allowed)}`
            : `${found} is not a field type; use ${choice(allowed, value)}`,
        fieldTypeError: () => `${found} threw an error at this field (${param('message')}); fix the field type`,
        condition: () => `${found} is not ${place.endsWith('required') ? 'true, false or ' : ''}a condition; write { "field": "…", "is": "…" }, with "in" or "filled" in the place of "is", or { "all": […] }, { "any": […] } or { "not": … }`,
        tooDeep: () => `${place} holds conditions in more than ${param('max')} levels; write it flatter`,
        address: () => `${found} is not an address that may stand here; use ${param('allowed')}, or an address relative to the page`,
        scheme: () => `${found} has no scheme, so that it would be a path of the page; write "https://${String(value)}", or "./" before a file`,
        credentials: () => `${place} holds a name or password, which every visitor could read; take it out`,
        contactLink: () => `${found} is not one phone number or e-mail address; leave out what else it has, but for ?subject= of an e-mail`,
        date: () => `${found} is not a day of the calendar; write one such as 2026-11-23, or today`,
        pattern: () => `${found} is not a regular expression; fix it`,
        patternWithoutError: () => `${place} has no words for an answer that does not match; write errors.pattern`,
        bounds: () => `${found} is above ${param('key')}, which is ${quote(params['high'])}, so that nothing could be answered; change one of them`,
        default: () => `${found} is not an answer that the field takes; ${allowed.length > 0 ? `use ${choice(allowed, value)}` : 'write one that it does'}`,
        tooManyFields: () => `${place}: ${param('count')} questions are too many for one form; ask at most ${param('max')}`,
        duplicateName: () => `${found} is the name of an earlier field as well; give each a name of its own`,
        duplicateOption: () => `${found} is the value of an earlier option as well; give each a value of its own`,
        unknownField: () => `${place} asks about ${quote(field)}, which is no field of this form; use ${choice(allowed, field)}`,
        stillReferenced: () => `${place} removes ${values.length > 0 ? `${listed(values)}, which` : 'answers that'} ${listed(words('fields'))} depend on; restore it, or change those fields as well`,
        unknownOption: () => `${place} asks whether ${quote(field)} is ${quote(params['value'])}, which is none of its options; use ${choice(allowed, params['value'])}`,
        notComparable: () => `${place} asks for the words in ${quote(field)}, which can be written in many ways; ask whether it is "filled"`,
        circularCondition: () => cycle.length === 1
            ? `${place}: whether ${quote(name)} shows depends on its own answer; ask about another field`
            : `${place}: whether ${listed(cycle)} show depends on each other’s answers; remove one of these conditions`,
        unknownEndpoint: () => allowed.length === 0
            ? `${found} is not among the endpoints; name it in "endpoints"`
            : `${found} is not among the endpoints; use ${choice(allowed, value)}, or name it in "endpoints"`,
        unknownChange: () => allowed.length === 0
            ? `${place} changes nothing where the form has fields of its own; change it there`
            : `${place} is no field of the preset; use ${choice(allowed, name)}`,
        renamedField: () => `${found} renames a field of the preset, which is not possible; remove it`,
        unknownFieldName: () => `${place} is no field of this form; use ${choice(allowed, name)}`,
        duplicateFieldName: () => `${found} is what the endpoint calls another field as well, and one answer would be lost; give each a name of its own`,
        filesUnsupported: () => `${place} asks for files, which ${param('format')} has no room for; use multipart or json, or leave the field out`,
        hintsUnsupported: () => `${place} is for messages in JSON, and ${param('format')} has no room for it; use json, or leave the key out`,
        notOpen311: () => `${found} is no name of Open311; use ${choice(allowed, value)}`,
        incompleteOpen311: () => `${found} takes no message without ${param('needs')}; write it in extraFields, or name a field so that is ${params['needs'] === 'description' ? 'there' : 'required and always shown'}`,
        secret: () => `${path.at(-1) === name ? place : `${place}: ${quote(name)}`} looks like a secret, and every visitor can read it; keep it on a server of yours`,
        unknownKey: () => `${found} is not a key here; ${near === undefined ? `remove it, or use one of ${choice(allowed)}` : `write "${param('near')}"`}`,
        unknownValue: () => `${found} is not known; use ${choice(allowed, value)}`,
        missing: () => `${place} is missing; write ${typesInWords(words('expected'))}`,
        wrongType: () => `${found} is not ${typesInWords(words('expected'))}; write one`,
        tooSmall: () => `${found} is too ${unit ? 'short' : 'small'}; write at least ${amount}`,
        notAbove: () => `${found} is too small; write more than ${amount}`,
        tooBig: () => `${found} is too ${unit ? 'long' : 'large'}; write at most ${amount}`,
        notWhole: () => `${found} is not a whole number; write one`,
        wrongFormat: () => `${found} is not written as it must be; ${formatOf(issue)}`,
        invalid: () => `${found} is not written as it must be`,
    };
    return sentences[code]();
}
/** Explains the format of a value that is checked by a regular expression. */
function formatOf({ path, isKey }) {
    const key = String(path.at(-1));
    const date = 'write a date such as 2026-11-23, or today';
    const formats = {
        form: 'begin with a–z or 0–9, then use these, - and _, 64 at most',
        name: 'begin with a letter, then use letters a–z, digits, - and _, 64 at most',
        value: 'write one line of what can be seen, without space around it',
        min: date,
        max: date,
        default: date,
        autocomplete: 'write a purpose of HTML, such as email or postal-code',
        country: 'write the two capital letters of a country, such as SE',
        phone: 'write a phone number',
        email: 'write an e-mail address',
        accent: 'write a colour such as #00558c',
    };
    if (path.includes('accept'))
        return 'write a media type such as image/*, or an ending such as .pdf';
    if (path.at(-2) === 'fieldNames' || path.at(-2) === 'extraFields')
        return 'write a name without space, 100 at most';
    if (path.at(-2) === 'headers')
        return isKey ? 'use letters a–z, digits and -' : 'use the characters of ASCII';
    return (Object.hasOwn(formats, key) ? formats[key] : undefined) ?? 'see the README for how';
}
/** Writes a path as `fields[0].label`. */
const placeOf = (path) => path.reduce((text, key) => {
    if (typeof key === 'number')
        return `${text}[${key}]`;
    const word = /^\$?\w{1,60}$/.test(String(key)) ? String(key) : quote(key);
    return text === '' ? word : `${text}.${word}`;
}, '');
/** Quotes a text or a number, shortened to fit into a line; a list or an object would fill it. */
function quote(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
const listed = (words) => words
    .map(quote)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');
/** Lists words, first the one that is closest to the word in the config. */
function choice(words, found) {
    const near = typeof found === 'string' ? nearestWord(found, words) : undefined;
    const others = words.filter((word) => word !== near);
    const shown = others.slice(0, 30);
    const list = `${shown.join(', ').replace(/, ([^,]*)$/, ' or $1')}${others.length > shown.length ? ' and so on' : ''}`;
    if (near === undefined)
        return list;
    return [quote(near), list].filter(Boolean).join(others.length > 1 ? ', or one of ' : ' or ');
}
const typeNames = new Map([
    ['string', 'a text'],
    ['number', 'a number'],
    ['boolean', 'true or false'],
    ['array', 'a list'],
    ['object', 'an object'],
    ['record', 'an object'],
]);
const typesInWords = (types) => [...new Set(types.map((type) => typeNames.get(type) ?? type))]
    .join(' or ')
    .replace('a text or an object', 'a text or { "sv": "…" }');
/** The units of lengths, one and several; a number has none. */
const units = new Map([
    ['string', ['character', 'characters']],
    ['array', ['entry', 'entries']],
]);
