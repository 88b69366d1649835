import { localize } from '../../contract/config/text.js';
import { getRaw, optionsOf } from '../../contract/values/evaluate-form.js';
import { flattenInputs } from '../../contract/values/flatten-inputs.js';
import { formatPhone } from '../../contract/values/phone.js';
import { localeOf } from '../../messages/format.js';
/** Describes values by the labels of the form; accepts values that were not validated. */
export function describeAnswers(fields, values, texts) {
    return flattenInputs(fields).flatMap(({ input }) => {
        if (input.type === 'hidden')
            return [];
        const answer = formatValue(input, getRaw(values, input.name), texts);
        return answer === '' ? [] : [{ name: input.name, label: localize(input.label, texts), answer }];
    });
}
function formatValue(input, value, texts) {
    if (Array.isArray(value)) {
        return value
            .map((entry) => formatValue(input, typeof entry === 'string' ? entry : fileName(entry), texts))
            .join('\n');
    }
    if (typeof value === 'number')
        return new Intl.NumberFormat(localeOf(texts.language), { maximumFractionDigits: 10 }).format(value);
    if (value === true)
        return '✓';
    if (typeof value !== 'string')
        return '';
    if (input.type === 'tel')
        return formatPhone(value);
    const chosen = optionsOf(input).find((option) => option.value === value);
    return chosen ? localize(chosen.label, texts) : value;
}
const fileName = (file) => String(Object(file).name);
