import type { Form } from '../../contract/config/form.ts';
import { localize, type LocaleTexts } from '../../contract/config/text.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';
import { getRaw, optionsOf } from '../../contract/values/evaluate-form.ts';
import type { Input } from '../../contract/fields/field.ts';
import { messages } from '../../messages/locales/sv/form.entry.ts';
import type { StoredMessage } from '../store/store.ts';

/** In the language of those who answer. */
const texts = messages as unknown as LocaleTexts; // which lack the errors of questions alone, and no label is one

/** An answer with its question, as texts. */
export interface DescribedAnswer {
  readonly name: string;
  readonly label: string;
  readonly answer: string;
}

/**
 * Returns the answers of a message in Swedish, in the order of the form; files by their names and sizes. Answers to questions
 * that the form no longer has come last, as they are stored.
 */
export function describeAnswers({ fields }: Pick<Form, 'fields'>, { values }: StoredMessage): DescribedAnswer[] {
  const inputs = flattenInputs(fields).map(({ input }) => input);
  const known = inputs.flatMap((input) => {
    const raw = getRaw(values, input.name);
    return isEmpty(raw) ? [] : [{ name: input.name, label: labelOf(input), answer: describeAnswer(input, raw) }];
  });
  // The form may have changed since the message was sent.
  const others = Object.entries(values).filter(
    ([name, raw]) => !isEmpty(raw) && inputs.every((input) => input.name !== name),
  );
  const unknown = others.map(([name, raw]) => ({
    name,
    label: name,
    answer: typeof raw === 'string' ? raw : JSON.stringify(raw),
  }));
  return [...known, ...unknown];
}

const isEmpty = (raw: unknown): boolean => raw === undefined || raw === '' || (Array.isArray(raw) && raw.length === 0);

const labelOf = (input: Input): string =>
  input.type === 'hidden' ? input.name : localize(input.label, texts).replaceAll('\u00AD', '');

function describeAnswer(input: Input, raw: unknown): string {
  if (Array.isArray(raw)) return raw.map((entry) => describeAnswer(input, entry)).join(', ');
  if (raw === true) return 'Ja';
  if (raw === false) return 'Nej';
  if (typeof raw === 'object' && raw !== null && 'name' in raw) {
    const { name, size }: { name: unknown; size?: unknown } = raw;
    return `${String(name)} (${Math.ceil(Number(size) / 1000)} kB)`;
  }
  const option = optionsOf(input).find(({ value }) => value === raw);
  return option === undefined ? String(raw) : localize(option.label, texts).replaceAll('\u00AD', '');
}
