import { placedInputs } from '../contract/placed-inputs.js';
import { idOf } from './fields/field-context.js';
import { issueText } from './issue-text.js';
/**
 * Sorts issues into answers to mend, each with its control, and what no field of the form is to blame for, said once.
 * An answer that is out of sight by now has nothing left to mend.
 */
export function summaryItems(issues, fields, visible, messages) {
    const names = new Set(placedInputs(fields).flatMap(({ input }) => (input.type === 'hidden' ? [] : [input.name])));
    const toMend = issues.flatMap((issue) => {
        const seen = visible.get(issue.field);
        return seen && seen.input.type !== 'hidden'
            ? [{ id: idOf(issue.field), text: issueText(issue, seen.input, messages) }]
            : [];
    });
    const unknown = issues.filter(({ field }) => !names.has(field)).map((issue) => issueText(issue, undefined, messages));
    return { toMend, unknown: [...new Set(unknown)].map((text) => ({ id: undefined, text })) };
}
