import * as z from 'zod/mini';
import { configIssue } from '../config/check/config-issue.ts';
import { checkboxField } from './checkbox.ts';
import { checkboxesField } from './checkboxes.ts';
import { draftableKeys } from './common-keys.ts';
import { dateField } from './date.ts';
import { emailField } from './email.ts';
import { isCustom, type CustomInput, type FieldIssue, type FieldOf, type FieldType } from './field-type.ts';
import { fileField } from './file.ts';
import { hiddenField } from './hidden.ts';
import { numberField } from './number.ts';
import type { Option } from './option.ts';
import { radioField } from './radio.ts';
import { registeredTypes, type AnyFieldType, type RegisteredType } from './registered-types.ts';
import { selectField } from './select.ts';
import { telField } from './tel.ts';
import { textField } from './text.ts';
import { textareaField } from './textarea.ts';

export type { AnswerContext, CustomFieldState, CustomInput, FieldType } from './field-type.ts';

/** The field types that come with synpunkt, in the order in which messages list them. */
const builtIn = {
  text: textField,
  email: emailField,
  tel: telField,
  number: numberField,
  date: dateField,
  textarea: textareaField,
  select: selectField,
  radio: radioField,
  checkboxes: checkboxesField,
  checkbox: checkboxField,
  file: fileField,
  hidden: hiddenField,
};

type BuiltIn = typeof builtIn;

/** The name of a built-in field type. */
export type InputType = keyof BuiltIn;

/** A field of a built-in type. */
export type InputOf<Type extends InputType> = Type extends InputType ? FieldOf<BuiltIn[Type]['keys'], Type> : never;

/** A field that a resident answers. */
export type Input = InputOf<InputType> | CustomInput;

/** A field of a built-in type as a config contains it: a key with a default may be left out. */
export type InputConfigOf<Type extends InputType> = Type extends InputType
  ? { type: Type } & z.input<z.ZodMiniObject<BuiltIn[Type]['keys']>>
  : never;

/** A field of any type. */
interface AnyField {
  readonly type: string;
  readonly default?: unknown;
  readonly options?: readonly Option[];
  readonly optionsFrom?: unknown;
}

for (const fieldType of Object.values<AnyFieldType>(builtIn)) register(fieldType);

function register(fieldType: AnyFieldType): void {
  const { type, keys } = fieldType;
  const schema = z.strictObject({ type: z.literal(type), ...keys }).check(({ value, issues }) => {
    // The keys are checked against each other only if they are valid one by one.
    if (issues.length > 0) return;
    const contradictions = fieldType.check?.(value) ?? [];
    for (const { key, code, params } of [...contradictions, ...checkDefault(fieldType, value, contradictions)]) {
      issues.push({ code: 'custom', input: value, path: [key], ...configIssue(code, params) });
    }
  });
  registeredTypes.set(type, { ...fieldType, schema });
}

/** Checks that the initial value of a field is an answer to it, without the keys that have issues. */
function checkDefault(fieldType: AnyFieldType, field: AnyField, issues: readonly FieldIssue[]): FieldIssue[] {
  const { default: initial, optionsFrom } = field;
  const options = isCustom(field) ? [] : (field.options ?? []);
  // The options that are fetched are not known here.
  if (initial === undefined || optionsFrom !== undefined) return [];
  const rest = { ...field, ...Object.fromEntries(issues.map(({ key }) => [key, undefined])) };
  if (fieldType.answer(rest, { options }).safeParse(initial).success) return [];
  const allowed = options.flatMap(({ value, redirect }) => (redirect ? [] : [value]));
  return [{ key: 'default', code: 'default', params: { allowed } }];
}

/** Registers a field type, in the page and in the receiver, before the first config is read. Throws on a bad name. */
export function registerFieldType<Shape extends z.core.$ZodLooseShape>(fieldType: FieldType<Shape>): void {
  const { type, keys } = fieldType;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(type)) {
    throw new Error(`synpunkt: field type "${type}" has no hyphen; name it as "acme-rating"`);
  }
  const anyType: AnyFieldType = fieldType;
  register({
    ...anyType,
    keys: { ...draftableKeys, ...keys },
    // A condition that cannot be checked is left out of the config.
    isComparable: (field) => attempt(() => anyType.isComparable?.(field)) === true,
  });
}

function attempt<Result>(call: () => Result): Result | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}

/** The field type of a name, or undefined. */
export const fieldTypeOf = (type: string): RegisteredType | undefined => registeredTypes.get(type);

/** The names of all field types. */
export const inputTypes = (): string[] => [...registeredTypes.keys()];
