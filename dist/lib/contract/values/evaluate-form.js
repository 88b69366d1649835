import { evaluateCondition } from './evaluate-condition.js';
import { flattenInputs } from './flatten-inputs.js';
/** What was given to a field; a name may be one that every object has, as "constructor". */
export const getRaw = (given, name) => Object.hasOwn(given, name) ? given[name] : undefined;
/** Whether a field is a choice among options. */
export const isChoice = (field) => field.type === 'select' || field.type === 'radio' || field.type === 'checkboxes';
/** The options of an input, all of them; none where it is no choice. */
export const optionsOf = (input) => (isChoice(input) ? input.options : []);
/**
 * Tells how a form stands, given the answers so far. An answer to a hidden input counts as empty, and so does an option
 * that is not offered, so that a condition cannot hang on what nobody sees.
 */
export function evaluateForm(fields, given) {
    const placed = new Map(flattenInputs(fields).map((one) => [one.input.name, one]));
    const held = new Map();
    const holdsNow = (condition) => evaluateCondition(condition, heldBy);
    const isOffered = ({ showWhen }) => showWhen === undefined || holdsNow(showWhen);
    function heldBy(name) {
        let words = held.get(name);
        if (words === undefined) {
            // parseConfig() refuses conditions that go in a circle, but options that are fetched may bring some along.
            held.set(name, []);
            const found = placed.get(name);
            words = found?.conditions.every(holdsNow) ? heldIn(found.input) : [];
            held.set(name, words);
        }
        return words;
    }
    function heldIn(input) {
        const words = input.type === 'hidden' ? [input.value] : wordsOf(getRaw(given, input.name));
        const options = optionsOf(input);
        if (options.length === 0)
            return words;
        return words.filter((word) => options.some((option) => option.value === word && isOffered(option)));
    }
    const inputs = new Map();
    for (const { input, conditions } of placed.values()) {
        if (!conditions.every(holdsNow))
            continue;
        const options = optionsOf(input).filter(isOffered);
        const words = options.length > 0 ? heldBy(input.name) : [];
        const chosen = options.filter(({ value }) => words.includes(value));
        const { required = false } = input.type === 'hidden' ? {} : input;
        inputs.set(input.name, {
            input,
            required: typeof required === 'boolean' ? required : holdsNow(required),
            options,
            chosen,
        });
    }
    const redirects = [...inputs].flatMap(([name, { chosen }]) => chosen.flatMap(({ redirect }) => (redirect ? [{ name, redirect }] : [])));
    return {
        inputs,
        holds: (condition) => condition === undefined || holdsNow(condition),
        redirected: redirects[0],
    };
}
/** What something holds, as the words that conditions ask for. */
function wordsOf(value) {
    if (Array.isArray(value))
        return value.map((word) => (typeof word === 'string' ? word : 'file'));
    if (value === undefined || value === null || value === false)
        return [];
    const text = typeof value === 'string' ? value.trim() : value;
    if (text === '')
        return [];
    // No condition asks for the words of an object, which may not even have any.
    return [typeof text === 'string' || typeof text === 'number' || text === true ? String(text) : 'object'];
}
