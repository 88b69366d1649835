import { placedInputs } from '../contract/placed-inputs.js';
/** Tells what was answered as question and answer, in the words that the resident saw. */
export function answersInWords(fields, values, words) {
    return placedInputs(fields).flatMap(({ input }) => {
        if (!Object.hasOwn(values, input.name))
            return [];
        const value = values[input.name] ?? '';
        const chosen = 'options' in input ? input.options.find((option) => option.value === value) : undefined;
        return [{ label: words(input.label), answer: chosen ? words(chosen.label) : value }];
    });
}
