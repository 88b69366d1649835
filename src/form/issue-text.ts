import type { Input } from '../contract/field.ts';
import type { IssueCode } from '../contract/issue.ts';
import type { Problem } from '../contract/receipt.ts';
import { textIn } from '../contract/text-in.ts';
import type { Messages } from '../messages/messages.ts';

/** An issue to show: one of ours, or one that the endpoint has named, perhaps with words of its own. */
export type ShownIssue = Problem['issues'][number] & { readonly params?: Readonly<Record<string, number>> };

/** The words of an issue: the endpoint's own, else those of the field, else those of the language. */
export function issueText({ code, message, params }: ShownIssue, input: Input | undefined, messages: Messages): string {
  if (message !== undefined) return message;
  const own = input?.errors?.[code as keyof NonNullable<Input['errors']>]; // any string may be asked for
  if (own !== undefined) return textIn(own, messages.language);
  const known = Object.hasOwn(messages.errors, code) ? (code as IssueCode) : 'invalid';
  // Labels may end in the colon of the origin's form, which has no place within a sentence.
  const label = input === undefined ? '' : textIn(input.label, messages.language).replace(/:$/, '');
  return messages.errors[input === undefined ? 'unexpected' : known]({ ...params, label });
}
