import type { Condition } from '../config/condition.ts';
import type { Field, Input, InputOf } from '../fields/field.ts';
import type { Option, Redirect } from '../fields/option.ts';
import { flattenInputs } from './flatten-inputs.ts';

/** An input that the resident sees, in the current state of the form. */
export interface VisibleInput {
  readonly input: Input;
  /** Whether it must be answered. */
  readonly required: boolean;
  /** The options that are offered; empty where there is no choice. */
  readonly options: readonly Option[];
  /** The options that are chosen. */
  readonly chosen: readonly Option[];
}

/** The state of a form with some answers. */
export interface FormState {
  /** The visible inputs by name, in order. */
  readonly inputs: ReadonlyMap<string, VisibleInput>;
  /** Evaluates a condition; true if it is undefined. */
  readonly isTrue: (condition: Condition | undefined) => boolean;
  /** The first question that is answered by an option with a redirect. */
  readonly redirected: { readonly name: string; readonly redirect: Redirect } | undefined;
}

/** Answers as they come from controls or from the network. */
export type RawValues = Readonly<Record<string, unknown>>;

/** Returns the raw answer to a field; a name may be one that every object has, as "constructor". */
export const getRaw = (values: RawValues, name: string): unknown =>
  Object.hasOwn(values, name) ? values[name] : undefined;

/** Whether a field is a choice among options. */
export const isChoice = (field: Field): field is InputOf<'select' | 'radio' | 'checkboxes'> =>
  field.type === 'select' || field.type === 'radio' || field.type === 'checkboxes';

/** Returns all options of a field, none if it is no choice. */
export const optionsOf = (field: Field): readonly Option[] => (isChoice(field) ? field.options : []);

/** Returns the values of a field that conditions compare; empty while it is empty or hidden. */
type ValueOf = (field: string) => readonly string[];

/** Cleans a text that was written in answer to a question; cleanAnswer() does, which the first files of the widget lack. */
export type Clean = (input: Input, text: string) => string;

/** Leaves a text as it is, but for the space around it: enough for answers that are clean. */
export const trimAnswer: Clean = (_input, text) => text.trim();

/** Evaluates a condition. */
export function evaluateCondition(condition: Condition, valueOf: ValueOf): boolean {
  if ('all' in condition) return condition.all.every((inner) => evaluateCondition(inner, valueOf));
  if ('any' in condition) return condition.any.some((inner) => evaluateCondition(inner, valueOf));
  if ('not' in condition) return !evaluateCondition(condition.not, valueOf);
  const value = valueOf(condition.field);
  if ('filled' in condition) return value.length > 0 === condition.filled;
  return 'is' in condition ? value.includes(condition.is) : value.some((entry) => condition.in.includes(entry));
}

/**
 * Evaluates a form with some answers. The answer to a hidden input counts as empty, and so does an option that is not
 * offered, so that no condition depends on what the resident cannot see.
 *
 * @param clean - Cleans the texts that conditions compare.
 */
export function evaluateForm(fields: readonly Field[], values: RawValues, clean = trimAnswer): FormState {
  const flat = new Map(flattenInputs(fields).map((one) => [one.input.name, one]));
  const cache = new Map<string, readonly string[]>();

  const isTrue = (condition: Condition | undefined): boolean =>
    condition === undefined || evaluateCondition(condition, valueOf);
  const isOffered = ({ showWhen }: Option): boolean => isTrue(showWhen);

  function valueOf(name: string): readonly string[] {
    const cached = cache.get(name);
    if (cached) return cached;
    // parseConfig() leaves out circular conditions, but options that are fetched may bring some along.
    cache.set(name, []);
    const input = flat.get(name);
    const value = input?.conditions.every(isTrue) ? visibleValueOf(input.input) : [];
    cache.set(name, value);
    return value;
  }

  function visibleValueOf(input: Input): readonly string[] {
    if (input.type === 'hidden') return [input.value];
    const raw = getRaw(values, input.name);
    const compared = (): readonly string[] => comparableValues(raw, (text) => clean(input, text));
    const options = optionsOf(input);
    if (options.length === 0) return compared();
    // A sender can write any number of values for any choice.
    if (Array.isArray(raw) && (input.type !== 'checkboxes' || raw.length > options.length)) return [];
    const chosen = new Set(compared());
    return options.flatMap((option) => (chosen.has(option.value) && isOffered(option) ? [option.value] : []));
  }

  const inputs = new Map<string, VisibleInput>();
  for (const { input, conditions } of flat.values()) {
    if (!conditions.every(isTrue)) continue;
    const options = optionsOf(input).filter(isOffered);
    const value = new Set(options.length > 0 ? valueOf(input.name) : []);
    const chosen = options.filter((option) => value.has(option.value));
    // Nobody can choose where no option is offered.
    const { required = false } = input.type === 'hidden' || (optionsOf(input)[0] && !options[0]) ? {} : input;
    inputs.set(input.name, {
      input,
      required: typeof required === 'boolean' ? required : isTrue(required),
      options,
      chosen,
    });
  }
  const redirects = [...inputs].flatMap(([name, { chosen }]) =>
    chosen.flatMap(({ redirect }) => (redirect ? [{ name, redirect }] : [])),
  );
  return { inputs, isTrue, redirected: redirects[0] };
}

/** Returns the values in a raw answer that conditions compare. */
function comparableValues(raw: unknown, clean: (text: string) => string): readonly string[] {
  if (Array.isArray(raw)) return raw.map((entry) => (typeof entry === 'string' ? entry : 'file'));
  if (raw === undefined || raw === null || raw === false) return [];
  const value = typeof raw === 'string' ? clean(raw) : raw;
  if (value === '') return [];
  // No condition compares an object, which may not even have a string representation.
  return [typeof value === 'string' || typeof value === 'number' || value === true ? String(value) : 'object'];
}
