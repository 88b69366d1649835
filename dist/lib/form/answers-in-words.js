import { formatPhone } from '../contract/format-phone.js';
import { optionsOf } from '../contract/look-at.js';
import { placedInputs } from '../contract/placed-inputs.js';
import { textIn } from '../contract/text-in.js';
/** Tells what was answered as question and answer, in the words that the resident saw. */
export function answersInWords(fields, values, wording) {
    return placedInputs(fields).flatMap(({ input }) => {
        const value = Object.hasOwn(values, input.name) ? values[input.name] : undefined;
        if (value === undefined || input.type === 'hidden')
            return [];
        return [{ label: textIn(input.label, wording), answer: inWords(input, value, wording) }];
    });
}
/** As it was written, and in the digits that the texts use in every language. */
const exactly = { maximumFractionDigits: 10, numberingSystem: 'latn' };
function inWords(input, value, wording) {
    if (Array.isArray(value)) {
        return value
            .map((entry) => inWords(input, typeof entry === 'string' ? entry : fileName(entry), wording))
            .join('\n');
    }
    if (typeof value === 'number')
        return new Intl.NumberFormat(wording.language, exactly).format(value);
    if (value === true)
        return '✓';
    if (typeof value !== 'string')
        return '';
    if (input.type === 'tel')
        return formatPhone(value);
    const chosen = optionsOf(input).find((option) => option.value === value);
    return chosen ? textIn(chosen.label, wording) : value;
}
const fileName = (file) => String(Object(file).name);
