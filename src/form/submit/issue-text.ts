import type { Input } from '../../contract/fields/field.ts';
import type { IssueParams } from '../../contract/message/issue.ts';
import type { Problem } from '../../contract/message/receipt.ts';
import { localize, type Text } from '../../contract/config/text.ts';
import type { Messages } from '../../messages/messages.ts';

/** An issue to show: one of ours, or one that the endpoint has named, perhaps with words of its own. */
export type ShownIssue = Problem['issues'][number] & { readonly params?: IssueParams };

type Words = Messages['errors']['invalid'];

/** What of a field an error is told by. */
interface Framed {
  readonly label?: Text;
  readonly errors?: Readonly<Partial<Record<string, Text>>> | undefined;
}

/** The words of an issue: the endpoint's own, else those of the field, else those of the language. */
export function issueText({ code, message, params }: ShownIssue, input: Input | undefined, messages: Messages): string {
  if (message !== undefined) return message;
  const { errors = {}, label = '' }: Framed = input?.type === 'hidden' ? {} : (input ?? {});
  const own = Object.hasOwn(errors, code) ? errors[code] : undefined;
  if (own !== undefined) return localize(own, messages);
  const words: Partial<Record<string, Words>> = messages.errors;
  const known = unanswered(code, input, words) ?? (Object.hasOwn(words, code) ? words[code] : undefined);
  // Labels may end in the colon of the origin's form, which has no place within a sentence.
  const gaps = { ...params, label: localize(label, messages).replace(/:$/, '') };
  return (input === undefined ? messages.errors.unexpected : (known ?? messages.errors.invalid))(gaps);
}

/** A question that is no text is not filled in. Forms without a config have words of their own for each question. */
function unanswered(code: string, input: Input | undefined, words: Partial<Record<string, Words>>): Words | undefined {
  if (code !== 'required') return undefined;
  switch (input?.type) {
    case 'radio':
    case 'select':
    case 'checkboxes':
      return words['notChosen'];
    case 'checkbox':
      return words['notTicked'];
    case 'file':
      return words['noFile'];
    default:
      return undefined;
  }
}
