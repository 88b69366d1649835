import type { Condition } from '../condition.ts';
import type { Config } from '../schema.ts';
import type { Field, Input, InputOf } from '../../fields/field.ts';
import type { Path } from '../omit-paths.ts';
import { optionsOf } from '../../values/evaluate-form.ts';

/** A condition that a field or one of its options hangs on. */
interface ConditionUse {
  readonly condition: Condition;
  /** Where it stands in the config; undefined where the preset says it. */
  readonly path: Path | undefined;
  /** Whether something shows by it; what makes a field required changes no answer. */
  readonly shows: boolean;
}

/** An input or a note with where it stands in a config, and what it asks: for its group, for itself, for its options. */
export interface FieldLocation {
  readonly input: Input | undefined;
  readonly path: Path;
  readonly asking: readonly ConditionUse[];
}

/**
 * Tells where each input and each note of a form stands in its config.
 *
 * @param fields - The fields of the form, complete.
 * @param own - The config as it was written.
 */
export function locateFields(fields: readonly Field[], own: Config): FieldLocation[] {
  const first = own.fields ?? fields.slice(0, fields.length - own.moreFields.length);
  return [
    ...first.flatMap((field, index) => (own.fields ? placed(field, ['fields', index]) : changed(field, own.changes))),
    ...own.moreFields.flatMap((field, index) => placed(field, ['moreFields', index])),
  ];
}

/** Where a field of the config's own stands. */
function placed(field: Field, path: Path, outer: readonly ConditionUse[] = []): FieldLocation[] {
  const asking = [...outer, ...askingOf(field, path, () => true)];
  if (field.type !== 'group') return [{ input: inputOf(field), path, asking }];
  return field.fields.flatMap((inner, index) => placed(inner, [...path, 'fields', index], asking));
}

/** Where a field of a preset stands: at the change that touched it, if any. */
function changed(field: Field, changes: Config['changes'], outer: readonly ConditionUse[] = []): FieldLocation[] {
  const name = 'name' in field ? field.name : '';
  const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
  const path = ['changes', name];
  const asking = [...outer, ...askingOf(field, path, (key) => Object.hasOwn(Object(change), key))];
  if (field.type !== 'group') return [{ input: inputOf(field), path, asking }];
  return field.fields.flatMap((inner) => changed(inner, changes, asking));
}

/** What a field itself asks; `isOwn` tells whether the config says a key of it. */
function askingOf(field: Field, path: Path, isOwn: (key: string) => boolean): ConditionUse[] {
  const { showWhen, required } = field as Pick<InputOf<'text'>, 'showWhen' | 'required'>; // of whatever type
  const options = field.type === 'group' || field.type === 'note' ? [] : optionsOf(field);
  const asking = (condition: Condition, shows: boolean, key: string, ...way: Path): ConditionUse => {
    return { condition, shows, path: isOwn(key) ? [...path, key, ...way] : undefined };
  };
  return [
    ...(showWhen ? [asking(showWhen, true, 'showWhen')] : []),
    ...(typeof required === 'object' ? [asking(required, false, 'required')] : []),
    ...options.flatMap((option, index) =>
      option.showWhen ? [asking(option.showWhen, true, 'options', index, 'showWhen')] : [],
    ),
  ];
}

const inputOf = (field: Field): Input | undefined => (field.type === 'note' ? undefined : (field as Input));
