import { maxFileBytes } from '../contract/message/limits.js';
import { flattenInputs } from '../contract/values/flatten-inputs.js';
/** Finds the file fields of a form. */
export function findFileFields(form) {
    const inputs = flattenInputs(form.fields).flatMap(({ input }) => (input.type === 'file' ? [input] : []));
    return {
        names: inputs.map(({ name }) => name),
        maxFileBytes: maxFileBytes(form),
        maxParts: 1 + 2 * inputs.reduce((total, { maxFiles }) => total + maxFiles, 0),
    };
}
