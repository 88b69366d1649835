import type { Field } from '../contract/field.ts';
import { placedInputs } from '../contract/placed-inputs.ts';
import type { VisibleInput } from '../contract/look-at.ts';
import type { Messages } from '../messages/messages.ts';
import type { SummaryItem } from './error-summary.ts';
import { idOf } from './fields/field-context.ts';
import { issueText, type ShownIssue } from './issue-text.ts';

/**
 * Sorts issues into answers to mend, each with its control, and what no field of the form is to blame for, said once.
 * An answer that is out of sight by now has nothing left to mend.
 */
export function summaryItems(
  issues: readonly ShownIssue[],
  fields: readonly Field[],
  visible: ReadonlyMap<string, VisibleInput>,
  messages: Messages,
): { toMend: SummaryItem[]; unknown: SummaryItem[] } {
  const names = new Set(placedInputs(fields).flatMap(({ input }) => (input.type === 'hidden' ? [] : [input.name])));
  const toMend = issues.flatMap((issue): SummaryItem[] => {
    const seen = visible.get(issue.field);
    return seen && seen.input.type !== 'hidden'
      ? [{ id: idOf(issue.field), text: issueText(issue, seen.input, messages) }]
      : [];
  });
  const unknown = issues.filter(({ field }) => !names.has(field)).map((issue) => issueText(issue, undefined, messages));
  return { toMend, unknown: [...new Set(unknown)].map((text) => ({ id: undefined, text })) };
}
