import { flattenInputs } from './flatten-inputs.js';
/** Returns the raw answer to a field; a name may be one that every object has, as "constructor". */
export const getRaw = (values, name) => Object.hasOwn(values, name) ? values[name] : undefined;
/** Whether a field is a choice among options. */
export const isChoice = (field) => field.type === 'select' || field.type === 'radio' || field.type === 'checkboxes';
/** Returns all options of a field, none if it is no choice. */
export const optionsOf = (field) => (isChoice(field) ? field.options : []);
/** Leaves a text as it is, but for the space around it: enough for answers that are clean. */
export const trimAnswer = (_input, text) => text.trim();
/** Evaluates a condition. */
export function evaluateCondition(condition, valueOf) {
    if ('all' in condition)
        return condition.all.every((inner) => evaluateCondition(inner, valueOf));
    if ('any' in condition)
        return condition.any.some((inner) => evaluateCondition(inner, valueOf));
    if ('not' in condition)
        return !evaluateCondition(condition.not, valueOf);
    const value = valueOf(condition.field);
    if ('filled' in condition)
        return value.length > 0 === condition.filled;
    return 'is' in condition ? value.includes(condition.is) : value.some((entry) => condition.in.includes(entry));
}
/**
 * Evaluates a form with some answers. The answer to a hidden input counts as empty, and so does an option that is not
 * offered, so that no condition depends on what the resident cannot see.
 *
 * @param clean - Cleans the texts that conditions compare.
 */
export function evaluateForm(fields, values, clean = trimAnswer) {
    const flat = new Map(flattenInputs(fields).map((one) => [one.input.name, one]));
    const cache = new Map();
    const isTrue = (condition) => condition === undefined || evaluateCondition(condition, valueOf);
    const isOffered = ({ showWhen }) => isTrue(showWhen);
    function valueOf(name) {
        const cached = cache.get(name);
        if (cached)
            return cached;
        // parseConfig() leaves out circular conditions, but options that are fetched may bring some along.
        cache.set(name, []);
        const input = flat.get(name);
        const value = input?.conditions.every(isTrue) ? visibleValueOf(input.input) : [];
        cache.set(name, value);
        return value;
    }
    function visibleValueOf(input) {
        if (input.type === 'hidden')
            return [input.value];
        const raw = getRaw(values, input.name);
        const compared = () => comparableValues(raw, (text) => clean(input, text));
        const options = optionsOf(input);
        if (options.length === 0)
            return compared();
        // A sender can write any number of values for any choice.
        if (Array.isArray(raw) && (input.type !== 'checkboxes' || raw.length > options.length))
            return [];
        const chosen = new Set(compared());
        return options.flatMap((option) => (chosen.has(option.value) && isOffered(option) ? [option.value] : []));
    }
    const inputs = new Map();
    for (const { input, conditions } of flat.values()) {
        if (!conditions.every(isTrue))
            continue;
        const options = optionsOf(input).filter(isOffered);
        const value = new Set(options.length > 0 ? valueOf(input.name) : []);
        const chosen = options.filter((option) => value.has(option.value));
        // Nobody can choose where no option is offered.
        const { required = false } = input.type === 'hidden' || (optionsOf(input)[0] && !options[0]) ? {} : input;
        inputs.set(input.name, {
            input,
            required: typeof required === 'boolean' ? required : isTrue(required),
            options,
            chosen,
        });
    }
    const redirects = [...inputs].flatMap(([name, { chosen }]) => chosen.flatMap(({ redirect }) => (redirect ? [{ name, redirect }] : [])));
    return { inputs, isTrue, redirected: redirects[0] };
}
/** Returns the values in a raw answer that conditions compare. */
function comparableValues(raw, clean) {
    if (Array.isArray(raw))
        return raw.map((entry) => (typeof entry === 'string' ? entry : 'file'));
    if (raw === undefined || raw === null || raw === false)
        return [];
    const value = typeof raw === 'string' ? clean(raw) : raw;
    if (value === '')
        return [];
    // No condition compares an object, which may not even have a string representation.
    return [typeof value === 'string' || typeof value === 'number' || value === true ? String(value) : 'object'];
}
