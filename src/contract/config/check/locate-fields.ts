import type { Field, Input, InputOf } from '../../fields/field.ts';
import { optionsOf } from '../../values/evaluate-form.ts';
import type { Condition } from '../condition.ts';
import type { Path } from '../paths.ts';
import type { Config } from '../schema.ts';

/** A condition that a field or one of its options depends on. */
interface ConditionUse {
  readonly condition: Condition;
  /** Its path in the config; undefined for a condition of the preset. */
  readonly path: Path | undefined;
  /** Whether it shows or hides something; a condition of `required` changes no answer. */
  readonly isVisibility: boolean;
}

/** An input or a note, its path in a config, and the conditions of its group, of itself and of its options. */
export interface FieldLocation {
  readonly input: Input | undefined;
  readonly path: Path;
  readonly conditions: readonly ConditionUse[];
}

/**
 * Locates each input and each note of a form in its config.
 *
 * @param fields - All fields of the form.
 */
export function locateFields(fields: readonly Field[], config: Config): FieldLocation[] {
  const first = config.fields ?? fields.slice(0, fields.length - config.moreFields.length);
  return [
    ...first.flatMap((field, index) =>
      config.fields ? locateOwn(field, ['fields', index]) : locateChanged(field, config.changes),
    ),
    ...config.moreFields.flatMap((field, index) => locateOwn(field, ['moreFields', index])),
  ];
}

/** Locates a field of the config itself. */
function locateOwn(field: Field, path: Path, outer: readonly ConditionUse[] = []): FieldLocation[] {
  const conditions = [...outer, ...conditionsOf(field, path, () => true)];
  if (field.type !== 'group') return [{ input: inputOf(field), path, conditions }];
  return field.fields.flatMap((inner, index) => locateOwn(inner, [...path, 'fields', index], conditions));
}

/** Locates a field of a preset at `changes.<name>`, whether or not the config changes it. */
function locateChanged(field: Field, changes: Config['changes'], outer: readonly ConditionUse[] = []): FieldLocation[] {
  const name = 'name' in field ? field.name : '';
  const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
  const path = ['changes', name];
  const conditions = [...outer, ...conditionsOf(field, path, (key) => Object.hasOwn(Object(change), key))];
  if (field.type !== 'group') return [{ input: inputOf(field), path, conditions }];
  return field.fields.flatMap((inner) => locateChanged(inner, changes, conditions));
}

/** Returns the conditions of a field itself; `isOwn` returns whether the config has a key of the field. */
function conditionsOf(field: Field, path: Path, isOwn: (key: string) => boolean): ConditionUse[] {
  const { showWhen, required } = field as Pick<InputOf<'text'>, 'showWhen' | 'required'>; // keys that any type may have
  const use = (condition: Condition, isVisibility: boolean, key: string, ...rest: Path): ConditionUse => {
    return { condition, isVisibility, path: isOwn(key) ? [...path, key, ...rest] : undefined };
  };
  return [
    ...(showWhen ? [use(showWhen, true, 'showWhen')] : []),
    ...(typeof required === 'object' ? [use(required, false, 'required')] : []),
    ...optionsOf(field).flatMap((option, index) =>
      option.showWhen ? [use(option.showWhen, true, 'options', index, 'showWhen')] : [],
    ),
  ];
}

const inputOf = (field: Exclude<Field, { type: 'group' }>): Input | undefined =>
  field.type === 'note' ? undefined : field;
