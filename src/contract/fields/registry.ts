import * as z from 'zod/mini';
import { configIssue } from '../config/check/config-issue.ts';
import { checkDefault } from './check-keys.ts';
import { checkboxField } from './checkbox.ts';
import { checkboxesField } from './checkboxes.ts';
import { draftableKeys } from './common-keys.ts';
import { dateField } from './date.ts';
import { emailField } from './email.ts';
import type { CustomInput, FieldIssue, FieldOf, FieldType } from './field-type.ts';
import { fileField } from './file.ts';
import { hiddenField } from './hidden.ts';
import { numberField } from './number.ts';
import { radioField } from './radio.ts';
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

/** A field type of any name and keys. */
type AnyFieldType = FieldType<z.core.$ZodLooseShape, string>;

/** A field type and the schema of its fields. */
interface RegisteredType extends AnyFieldType {
  readonly schema: z.ZodMiniObject;
}

const registered = new Map<string, RegisteredType>();
for (const fieldType of Object.values<AnyFieldType>(builtIn)) register(fieldType);

function register(fieldType: AnyFieldType): void {
  const { type, keys } = fieldType;
  const schema = z.strictObject({ type: z.literal(type), ...keys }).check(({ value, issues }) => {
    // The keys are checked against each other only if they are valid one by one.
    if (issues.length > 0) return;
    for (const { key, code, params } of fieldType.check?.(value) ?? []) {
      issues.push({ code: 'custom', input: value, path: [key], ...configIssue(code, params) });
    }
  });
  registered.set(type, { ...fieldType, schema });
}

/** Registers a field type, in the page and in the receiver, before the first config is read. Throws on a bad name. */
export function registerFieldType<Shape extends z.core.$ZodLooseShape>(fieldType: FieldType<Shape>): void {
  const { type, keys } = fieldType;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(type)) {
    throw new Error(`synpunkt: field type "${type}" has no hyphen; name it as "acme-rating"`);
  }
  const check = (field: { type: string; default?: unknown }): readonly FieldIssue[] =>
    checkDefault(field, (valid) => anyType.answer(valid, { options: [] }));
  const anyType: AnyFieldType = fieldType;
  register({ check, ...anyType, keys: { ...draftableKeys, ...keys } });
}

/** The field type of a name, or undefined. */
export const fieldTypeOf = (type: string): RegisteredType | undefined => registered.get(type);

/** The names of all field types. */
export const inputTypes = (): string[] => [...registered.keys()];
