import { findCycles } from './find-cycles.js';
import { fieldConditionsOf } from '../condition.js';
import { optionsAddressOf } from '../fetched-options.js';
import { checkFormat } from './check-format.js';
import { optionsOf } from '../../values/evaluate-form.js';
import { issueAt } from './config-issue.js';
import { parseAnswer } from '../../values/parse-answer.js';
import { locateFields } from './locate-fields.js';
/** The most that a form may hold: more than anyone answers, and little enough to look at with every key pressed. */
const mostFields = 500;
/**
 * Finds what no single field can know: names that are given twice, conditions that lead nowhere or in a circle, bounds
 * that contradict each other, names of endpoints and of changed fields that there are not, and what a format cannot do.
 *
 * @param fields - The fields of the form, complete.
 * @param own - The config as it was written, which tells where each field stands.
 * @param presetFields - The fields that the config started from.
 */
export function checkCrossField(fields, own, presetFields) {
    const standing = locateFields(fields, own);
    if (standing.length > mostFields) {
        const more = standing.filter(({ path }) => path[0] === 'moreFields').length;
        const list = standing.length - more > mostFields ? 'fields' : 'moreFields';
        return [issueAt([list], 'tooManyFields', { count: standing.length, most: mostFields })];
    }
    const inputs = new Map();
    const twice = [];
    for (const { input, path } of standing) {
        if (input && inputs.has(input.name))
            twice.push(issueAt([...path, 'name'], 'twice', { name: input.name }));
        else if (input)
            inputs.set(input.name, input);
    }
    return [
        ...twice,
        ...standing.flatMap(({ input, path }) => (input ? mistakesIn(input, path, Object.keys(own.endpoints)) : [])),
        ...ownQuestions(standing, inputs),
        ...answerQuestions(own, inputs),
        ...presetQuestions(standing, inputs),
        ...circles(standing),
        ...unknownChanges(own, presetFields),
        ...checkFormat(fields, standing, own),
    ];
}
function mistakesIn(input, path, endpoints) {
    const found = [];
    const seen = new Set();
    optionsOf(input).forEach(({ value, endpoint }, index) => {
        const at = [...path, 'options', index];
        if (seen.has(value))
            found.push(issueAt([...at, 'value'], 'repeatedOption'));
        seen.add(value);
        if (endpoint !== undefined && !endpoints.includes(endpoint)) {
            found.push(issueAt([...at, 'endpoint'], 'unknownEndpoint', { allowed: endpoints }));
        }
    });
    const { pattern, errors, default: first } = input; // of whatever type
    if (pattern !== undefined && errors?.pattern === undefined) {
        found.push(issueAt([...path, 'pattern'], 'patternWithoutWords'));
    }
    const crossed = boundsOf(input).find(({ low, high }) => low !== undefined && high !== undefined && low > high);
    if (crossed)
        found.push(issueAt([...path, crossed.lowKey], 'bounds', { key: crossed.highKey, high: crossed.high }));
    else if (first !== undefined && !isSound(input, first)) {
        const allowed = optionsOf(input).flatMap(({ value, redirect }) => (redirect ? [] : [value]));
        found.push(issueAt([...path, 'default'], 'default', { allowed }));
    }
    return found;
}
/** Whether what stands in a field at first could be sent; what is fetched, or depends on the day, is not known here. */
function isSound(input, value) {
    if (value === 'today' || isOpen(input))
        return true;
    const { min, max } = input; // of whatever type
    const fixed = { ...input, ...(min === 'today' && { min: undefined }), ...(max === 'today' && { max: undefined }) };
    return parseAnswer({ input: fixed, required: false, options: optionsOf(input), chosen: [] }, value).ok;
}
/** Whether a field has more options than the config says. */
const isOpen = (input) => optionsAddressOf(input) !== undefined;
function boundsOf(input) {
    const given = input; // the keys that are asked for hold one or the other
    const bounds = (lowKey, highKey, high = given[highKey]) => {
        const low = given[lowKey];
        return low === 'today' || high === 'today' ? [] : [{ lowKey, highKey, low, high }];
    };
    switch (input.type) {
        case 'text':
        case 'textarea':
            return bounds('minLength', 'maxLength');
        case 'number':
        case 'date':
            return bounds('min', 'max');
        case 'checkboxes': {
            const count = isOpen(input) ? [] : bounds('minChoices', 'the number of options', optionsOf(input).length);
            return [...bounds('minChoices', 'maxChoices'), ...count];
        }
        default:
            return [];
    }
}
/** What the conditions of a config ask that no answer can ever answer. */
function ownQuestions(standing, inputs) {
    // A group's condition is one of each field in it.
    const asking = new Map(standing.flatMap((one) => one.asking.map((each) => [each.condition, each])));
    return [...asking.values()].flatMap(({ condition, path }) => path === undefined ? [] : fieldConditionsOf(condition).flatMap((question) => mistakesOn(question, path, inputs)));
}
/** What the condition of an answer to the resident asks that no answer can ever answer. */
function answerQuestions({ answerWithin }, inputs) {
    const when = answerWithin?.when;
    if (when === undefined)
        return [];
    return fieldConditionsOf(when).flatMap((question) => mistakesOn(question, ['answerWithin', 'when'], inputs));
}
function mistakesOn(question, path, inputs) {
    const { field } = question;
    const input = inputs.get(field);
    if (input === undefined)
        return [issueAt(path, 'unknownField', { field, allowed: [...inputs.keys()] })];
    if (!isWordAskedOf(input, question))
        return [issueAt(path, 'onlyFilled', { field })];
    const allowed = optionsOf(input).map(({ value }) => value);
    return unknownOptions(question, input).map((value) => issueAt(path, 'unknownOption', { field, value, allowed }));
}
/** What the preset's own conditions ask that the changes have taken away: one mistake for each field that was changed. */
function presetQuestions(standing, inputs) {
    const lost = new Map();
    for (const { input, asking } of standing) {
        const questions = asking.flatMap(({ condition, path }) => (path === undefined ? fieldConditionsOf(condition) : []));
        for (const question of questions) {
            const asked = inputs.get(question.field);
            const values = asked ? unknownOptions(question, asked) : [];
            if (asked && isWordAskedOf(asked, question) && values.length === 0)
                continue;
            const found = lost.get(question.field) ?? { values: new Set(), by: new Set() };
            for (const value of values)
                found.values.add(value);
            if (input)
                found.by.add(input.name);
            lost.set(question.field, found);
        }
    }
    return [...lost].map(([field, { values, by }]) => issueAt(['changes', field, ...(values.size > 0 ? ['options'] : [])], 'stillAsked', {
        values: [...values],
        by: [...by],
    }));
}
/** Whether a question is one that answers to a field can meet: by a word only where it is stored as it was given. */
const isWordAskedOf = (input, question) => 'filled' in question ||
    ['select', 'radio', 'checkboxes', 'hidden', 'textarea'].includes(input.type) ||
    (input.type === 'text' && input.format === undefined);
function unknownOptions(question, input) {
    const options = optionsOf(input);
    if ('filled' in question || options.length === 0 || isOpen(input))
        return [];
    const asked = 'is' in question ? [question.is] : question.in;
    return asked.filter((value) => !options.some((option) => option.value === value));
}
/** Fields that show or not by their own answers, once for each circle. */
function circles(standing) {
    const fieldsAskedBy = ({ asking }) => asking.flatMap(({ condition, shows }) => (shows ? fieldConditionsOf(condition).map(({ field }) => field) : []));
    const asked = new Map(standing.flatMap((one) => (one.input ? [[one.input.name, fieldsAskedBy(one)]] : [])));
    return findCycles(asked).flatMap((circle) => {
        const leads = standing.flatMap(({ input, asking }) => input && circle.includes(input.name) ? asking.map((one) => ({ name: input.name, ...one })) : []);
        const closing = leads.find(({ condition, path, shows }) => path !== undefined && shows && fieldConditionsOf(condition).some(({ field }) => circle.includes(field)));
        return closing?.path ? [issueAt(closing.path, 'circle', { name: closing.name, circle })] : [];
    });
}
/** Changes to fields that the preset does not have, and changes beside fields of one's own. */
function unknownChanges({ changes, fields }, presetFields) {
    const known = presetFields
        .flatMap((field) => (field.type === 'group' ? field.fields : [field]))
        .flatMap((field) => ('name' in field ? [field.name] : []));
    return Object.keys(changes)
        .filter((name) => fields !== undefined || !known.includes(name))
        .map((name) => issueAt(['changes', name], 'unknownChange', { name, allowed: fields === undefined ? known : [] }));
}
