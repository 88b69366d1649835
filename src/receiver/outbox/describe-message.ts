import type { Form } from '../../contract/config/form.ts';
import { localize, type LocaleTexts } from '../../contract/config/text.ts';
import { findInput, flattenInputs } from '../../contract/values/flatten-inputs.ts';
import { getRaw, optionsOf } from '../../contract/values/evaluate-form.ts';
import type { Input } from '../../contract/fields/field.ts';
import type { Option } from '../../contract/fields/option.ts';
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

/**
 * Returns the labels of the options that were chosen, as far as the form has them; undefined if it has none of them, and for
 * a text that the sender wrote.
 */
export function describeChoice(
  { fields }: Pick<Form, 'fields'>,
  { values }: StoredMessage,
  name: string,
): string | undefined {
  const input = findInput(fields, name);
  const chosen = new Set([getRaw(values, name)].flat());
  const options = input === undefined ? [] : optionsOf(input).filter(({ value }) => chosen.has(value));
  return options.length === 0 ? undefined : options.map(labelOfOption).join(', ');
}

const isEmpty = (raw: unknown): boolean => raw === undefined || raw === '' || (Array.isArray(raw) && raw.length === 0);

const labelOf = (input: Input): string =>
  input.type === 'hidden' ? input.name : localize(input.label, texts).replaceAll('\u00AD', '');

const labelOfOption = (option: Option): string => localize(option.label, texts).replaceAll('\u00AD', '');

function describeAnswer(input: Input, raw: unknown): string {
  if (Array.isArray(raw)) return raw.map((entry) => describeAnswer(input, entry)).join(', ');
  if (raw === true) return 'Ja';
  if (raw === false) return 'Nej';
  if (typeof raw === 'object' && raw !== null && 'name' in raw) {
    const { name, size }: { name: unknown; size?: unknown } = raw;
    return `${String(name)} (${Math.ceil(Number(size) / 1000)} kB)`;
  }
  const option = optionsOf(input).find(({ value }) => value === raw);
  return option === undefined ? String(raw) : labelOfOption(option);
}
