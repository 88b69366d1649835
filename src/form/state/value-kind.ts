import { isCustom } from '../../contract/fields/field-type.ts';
import type { Input } from '../../contract/fields/field.ts';

/** The kind of value that a field has while it is filled in; `json` for a type that a developer has registered. */
type ValueKind = 'string' | 'boolean' | 'list' | 'files' | 'fixed' | 'json';

/** The kinds of the types whose value is no string. */
const valueKinds: Readonly<Partial<Record<Input['type'], ValueKind>>> = {
  checkbox: 'boolean',
  checkboxes: 'list',
  file: 'files',
  hidden: 'fixed',
};

/** The kind of a field's value. */
export const valueKind = (input: Input): ValueKind => (isCustom(input) ? 'json' : (valueKinds[input.type] ?? 'string'));

/** Whether the value of a field is saved as a draft: not by default for contact fields. */
export function isInDraft(input: Input): boolean {
  const kind = valueKind(input);
  if (kind === 'files' || kind === 'fixed') return false;
  const { draft, autocomplete, type }: { type: string; draft?: unknown; autocomplete?: unknown } = input;
  return Boolean(draft ?? !(type === 'email' || type === 'tel' || autocomplete));
}

/** Whether a value of a draft is one that a field can have. */
export function isValidDraft(input: Input, value: unknown): boolean {
  const kind = valueKind(input);
  if (kind === 'json') return value !== undefined;
  if (kind === 'list') return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
  return typeof value === kind;
}
