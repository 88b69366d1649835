import { flattenInputs } from '../contract/values/flatten-inputs.js';
/** Finds the file fields of a form. */
export function findFileFields(fields) {
    const inputs = flattenInputs(fields).flatMap(({ input }) => (input.type === 'file' ? [input] : []));
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    return {
        names: inputs.map(({ name }) => name),
        maxFileBytes: sum(inputs.map(({ maxFiles, maxSize }) => Math.floor(maxFiles * maxSize * 1e6))),
        maxParts: 1 + 2 * sum(inputs.map(({ maxFiles }) => maxFiles)),
    };
}
