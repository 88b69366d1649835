import type { Condition } from '../config/condition.ts';
import type { Field, Input, InputOf } from '../fields/field.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import type { Option, Redirect } from '../fields/option.ts';
import { flattenInputs } from './flatten-inputs.ts';

/** An input that the resident sees, and how it stands as things are. */
export interface VisibleInput {
  readonly input: Input;
  /** Whether it must be answered. */
  readonly required: boolean;
  /** What there is to choose from; empty where there is no choice. */
  readonly options: readonly Option[];
  /** The options that are chosen. */
  readonly chosen: readonly Option[];
}

/** A form as it stands, given the answers so far. */
export interface FormState {
  /** The inputs that show, by name, in order. */
  readonly inputs: ReadonlyMap<string, VisibleInput>;
  /** Whether a condition holds; one that was left out does. */
  readonly holds: (condition: Condition | undefined) => boolean;
  /** The first question that is answered by something the form is not for. */
  readonly redirected: { readonly name: string; readonly redirect: Redirect } | undefined;
}

/** Answers as they come from controls or off the wire. */
export type RawValues = Readonly<Record<string, unknown>>;

/** The type of {@link evaluateForm}. */
export type EvaluateForm = typeof evaluateForm;

/** What was given to a field; a name may be one that every object has, as "constructor". */
export const getRaw = (given: RawValues, name: string): unknown =>
  Object.hasOwn(given, name) ? given[name] : undefined;

/** Whether a field is a choice among options. */
export const isChoice = (field: Field): field is InputOf<'select' | 'radio' | 'checkboxes'> =>
  field.type === 'select' || field.type === 'radio' || field.type === 'checkboxes';

/** The options of an input, all of them; none where it is no choice. */
export const optionsOf = (input: Input): readonly Option[] => (isChoice(input) ? input.options : []);

/**
 * Tells how a form stands, given the answers so far. An answer to a hidden input counts as empty, and so does an option
 * that is not offered, so that a condition cannot hang on what nobody sees.
 */
export function evaluateForm(fields: readonly Field[], given: RawValues): FormState {
  const placed = new Map(flattenInputs(fields).map((one) => [one.input.name, one]));
  const held = new Map<string, readonly string[]>();

  const holdsNow = (condition: Condition): boolean => evaluateCondition(condition, heldBy);
  const isOffered = ({ showWhen }: Option): boolean => showWhen === undefined || holdsNow(showWhen);

  function heldBy(name: string): readonly string[] {
    let words = held.get(name);
    if (words === undefined) {
      // parseConfig() refuses conditions that go in a circle, but options that are fetched may bring some along.
      held.set(name, []);
      const found = placed.get(name);
      words = found?.conditions.every(holdsNow) ? heldIn(found.input) : [];
      held.set(name, words);
    }
    return words;
  }

  function heldIn(input: Input): readonly string[] {
    const words = input.type === 'hidden' ? [input.value] : wordsOf(getRaw(given, input.name));
    const options = optionsOf(input);
    if (options.length === 0) return words;
    return words.filter((word) => options.some((option) => option.value === word && isOffered(option)));
  }

  const inputs = new Map<string, VisibleInput>();
  for (const { input, conditions } of placed.values()) {
    if (!conditions.every(holdsNow)) continue;
    const options = optionsOf(input).filter(isOffered);
    const words = options.length > 0 ? heldBy(input.name) : [];
    const chosen = options.filter(({ value }) => words.includes(value));
    const { required = false } = input.type === 'hidden' ? {} : input;
    inputs.set(input.name, {
      input,
      required: typeof required === 'boolean' ? required : holdsNow(required),
      options,
      chosen,
    });
  }
  const redirects = [...inputs].flatMap(([name, { chosen }]) =>
    chosen.flatMap(({ redirect }) => (redirect ? [{ name, redirect }] : [])),
  );
  return {
    inputs,
    holds: (condition) => condition === undefined || holdsNow(condition),
    redirected: redirects[0],
  };
}

/** What something holds, as the words that conditions ask for. */
function wordsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map((word) => (typeof word === 'string' ? word : 'file'));
  if (value === undefined || value === null || value === false) return [];
  const text = typeof value === 'string' ? value.trim() : value;
  if (text === '') return [];
  // No condition asks for the words of an object, which may not even have any.
  return [typeof text === 'string' || typeof text === 'number' || text === true ? String(text) : 'object'];
}
