import { today } from '../../contract/values/date.js';
import { flattenInputs } from '../../contract/values/flatten-inputs.js';
/** What stands in the fields of a form before anyone has written there. */
export function initialValues(fields) {
    return Object.fromEntries(flattenInputs(fields).flatMap(({ input }) => {
        const { default: first } = { ...input };
        if (first === undefined)
            return [];
        if (input.type === 'date' && first === 'today')
            return [[input.name, today(new Date())]];
        return [[input.name, typeof first === 'number' ? String(first) : first]];
    }));
}
