import { holds } from './holds.js';
import { placedInputs } from './placed-inputs.js';
/** Reads an answer as it counts: without the space around it, and undefined where nothing is left. */
export function answerIn(values, name) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return (typeof value === 'string' && value.trim()) || undefined;
}
/**
 * Tells which inputs show, given the answers so far. An answer to a hidden input counts as empty, so that a condition
 * cannot hang on words that nobody sees. Conditions must not go in a circle; `ConfigSchema` refuses those.
 */
export function visibleInputs(fields, values) {
    const placed = placedInputs(fields);
    const seen = new Map();
    const valueOf = (name) => (isVisible(name) ? answerIn(values, name) : undefined);
    const holdsNow = (condition) => holds(condition, valueOf);
    function isVisible(name) {
        let visible = seen.get(name);
        if (visible === undefined) {
            const found = placed.find(({ input }) => input.name === name);
            visible = found !== undefined && found.conditions.every(holdsNow);
            seen.set(name, visible);
        }
        return visible;
    }
    return placed
        .filter(({ input }) => isVisible(input.name))
        .map(({ input }) => {
        const { required = false } = input;
        return { input, required: typeof required === 'boolean' ? required : holdsNow(required) };
    });
}
