import { localize } from '../../contract/config/text.ts';
import type { Text } from '../../contract/config/text.ts';
import type { Field, Input } from '../../contract/fields/field.ts';
import type { IssueParams } from '../../contract/message/issue.ts';
import type { Problem } from '../../contract/message/receipt.ts';
import type { VisibleInput } from '../../contract/values/evaluate-form.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';
import type { Messages } from '../../messages/messages.ts';

/** An issue to show: one of our validation, or one of the endpoint's, which may have its own message. */
export type ShownIssue = Problem['issues'][number] & { readonly params?: IssueParams };

/** The text of an issue beside its field, and in the summary, where it names the field if another has the same text. */
interface FieldIssueText {
  readonly field: string;
  readonly text: string;
  readonly summary: string;
}

/** The texts of the issues of a form. */
export interface IssueTexts {
  /** Issues of visible fields, in order. */
  readonly fields: readonly FieldIssueText[];
  /** Issues of no field of the form, which the resident cannot correct. */
  readonly form: readonly string[];
}

type FormatError = Messages['errors']['invalid'];

/** The keys of a field that the text of an issue needs. */
interface LabelledInput {
  readonly label?: Text;
  readonly errors?: Readonly<Partial<Record<string, Text>>> | undefined;
}

/** Returns the texts of issues, without those of fields that are no longer visible. */
export function issueTexts(
  issues: readonly ShownIssue[],
  fields: readonly Field[],
  visibleInputs: ReadonlyMap<string, VisibleInput>,
  messages: Messages,
): IssueTexts {
  const names = new Set(flattenInputs(fields).flatMap(({ input }) => (input.type === 'hidden' ? [] : [input.name])));
  const formIssues = issues.filter(({ field }) => !names.has(field));
  const shown = issues.flatMap((issue) => {
    const input = visibleInputs.get(issue.field)?.input;
    if (input === undefined || input.type === 'hidden') return [];
    const label = localize(input.label, messages);
    return { field: issue.field, label, text: issueText(issue, input, messages) };
  });
  return {
    fields: shown.map(({ field, label, text }) => {
      const isAmbiguous = shown.some((other) => other.field !== field && other.text === text);
      // A label that ends in a punctuation mark needs no colon.
      return { field, text, summary: isAmbiguous ? `${label.replace(/[\p{L}\p{N})]$/u, '$&:')} ${text}` : text };
    }),
    form: [...new Set(formIssues.map((issue) => issueText(issue, undefined, messages)))],
  };
}

/** Returns the text of an issue: the endpoint's message, else the field's text, else that of the language. */
export function issueText({ code, message, params }: ShownIssue, input: Input | undefined, messages: Messages): string {
  if (message !== undefined) return message;
  const { errors = {}, label = '' }: LabelledInput = input?.type === 'hidden' ? {} : (input ?? {});
  const fieldText = Object.hasOwn(errors, code) ? errors[code] : undefined;
  if (fieldText !== undefined) return localize(fieldText, messages);
  const texts: Partial<Record<string, FormatError>> = messages.errors;
  const labelText = localize(label, messages);
  const hasExcess = params?.['excess'] !== undefined;
  const format = hasExcess
    ? texts['excess']
    : (requiredText(code, input, labelText, texts) ?? (Object.hasOwn(texts, code) ? texts[code] : undefined));
  // The labels of the default form end in a colon.
  const allParams = { ...params, label: labelText.replace(/:$/, '') };
  return (input === undefined ? messages.errors.unexpected : (format ?? messages.errors.invalid))(allParams);
}

/** The text of a missing answer by the type of the field; the default form has its own texts for each field. */
function requiredText(
  code: string,
  input: Input | undefined,
  label: string,
  texts: Partial<Record<string, FormatError>>,
): FormatError | undefined {
  if (code !== 'required') return undefined;
  switch (input?.type) {
    case 'radio':
    case 'select':
    case 'checkboxes':
      return texts['notChosen'];
    case 'checkbox':
      return texts['notTicked'];
    case 'file':
      return texts['noFile'];
    default:
      // "Fill in" does not fit a question.
      return /[?؟]$/.test(label) ? texts['notAnswered'] : undefined;
  }
}
