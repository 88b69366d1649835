import type { ReactiveControllerHost } from 'lit';
import type { Field, Input } from '../../contract/fields/field.ts';
import {
  evaluateForm,
  getRaw,
  trimAnswer,
  type Clean,
  type FormState,
  type RawValues,
} from '../../contract/values/evaluate-form.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';
import type { Control } from '../fields/control.ts';
import { isInDraft, isValidDraft, valueKind } from './value-kind.ts';

const emptyState: FormState = { inputs: new Map(), isTrue: () => true, redirected: undefined };

/** Manages the values of a form's fields; evaluates the form after each change. */
export class ValuesController {
  /** The form evaluated with the current values. */
  state: FormState = emptyState;

  /** The values that are still being prepared; see {@link trackWork}. */
  readonly pendingWork = new Set<Promise<string | undefined>>();

  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #fields: readonly Field[] = [];
  #initial: RawValues = {};
  /** The values in the controls, by field. */
  #values: RawValues = {};
  #clean: Clean = trimAnswer;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Sets the fields and their initial values; changed values are kept. */
  setFields(fields: readonly Field[], initial: RawValues): void {
    const changed = Object.entries(this.#values).filter(
      ([name, value]) => !isSameValue(value, getRaw(this.#initial, name)),
    );
    this.#fields = fields;
    this.#initial = initial;
    this.#values = { ...initial, ...Object.fromEntries(changed) };
    this.#evaluate();
  }

  /** Resets all fields to their initial values, except those with other ones. */
  reset(others: RawValues = {}): void {
    this.#values = others;
    this.setFields(this.#fields, this.#initial);
  }

  /** Cleans a text as it is sent. */
  get clean(): Clean {
    return this.#clean;
  }

  /** Sets how texts are cleaned, once the submit feature is loaded, which does it. */
  set clean(clean: Clean) {
    this.#clean = clean;
    this.#evaluate();
  }

  /** Whether any value differs from its initial value. */
  get touched(): boolean {
    return this.#changedInputs().length > 0;
  }

  /** Whether files are chosen in a visible field, or are being prepared: drafts omit them. */
  get hasFiles(): boolean {
    const { inputs } = this.state;
    return (
      this.pendingWork.size > 0 || this.#changedInputs().some(({ type, name }) => type === 'file' && inputs.has(name))
    );
  }

  /** The values to save as a draft, by field. */
  draftValues(): Record<string, unknown> {
    const saved = this.#changedInputs().filter(isInDraft);
    return Object.fromEntries(saved.map(({ name }) => [name, this.valueOf(name)]));
  }

  /** Restores the values of a draft; one that does not fit the fields is ignored, since the form may have changed. */
  restoreDraft(draft: RawValues): void {
    const restored = flattenInputs(this.#fields).flatMap(({ input }): [string, unknown][] => {
      const value = getRaw(draft, input.name);
      return isInDraft(input) && isValidDraft(input, value) ? [[input.name, value]] : [];
    });
    this.#values = { ...this.#values, ...Object.fromEntries(restored) };
    this.setFields(this.#fields, this.#initial);
  }

  /** The value of a field; '' if it has none. */
  valueOf(name: string): unknown {
    return getRaw(this.#values, name) ?? '';
  }

  /** Sets the value of a field. */
  set(name: string, value: unknown): void {
    this.#values = { ...this.#values, [name]: value };
    this.#evaluate();
  }

  /** Sets the value of a field from its control. */
  setFrom(control: Control): void {
    const { input } = this.state.inputs.get(control.name) ?? {};
    // A developer's field type reports its value itself.
    if (input === undefined || valueKind(input) === 'json') return;
    this.set(control.name, controlValue(control, input, this.valueOf(control.name)));
  }

  /**
   * Delays sending until a promise resolves. It never rejects; it resolves to the field's name on failure.
   */
  trackWork(work: Promise<string | undefined>): void {
    this.pendingWork.add(work);
    void work.finally(() => {
      this.pendingWork.delete(work);
      this.#host.requestUpdate();
    });
  }

  #changedInputs(): Input[] {
    const inputs = flattenInputs(this.#fields).map(({ input }) => input);
    return inputs.filter(({ name }) => !isSameValue(this.valueOf(name), getRaw(this.#initial, name)));
  }

  #evaluate(): void {
    this.state = evaluateForm(this.#fields, this.#values, this.#clean);
    this.#host.requestUpdate();
  }
}

/** Whether two values are equal; undefined, null, false, '' and [] are all empty. */
const isSameValue = (value: unknown, other: unknown): boolean =>
  JSON.stringify(normalizeEmpty(value)) === JSON.stringify(normalizeEmpty(other));

const normalizeEmpty = (value: unknown): unknown =>
  value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0) ? '' : value;

/** The value of a field by that of its control; that of several checkboxes also depends on the value before. */
function controlValue(control: Control, input: Input, before: unknown): unknown {
  if (!(control instanceof HTMLInputElement) || control.type !== 'checkbox') return control.value;
  if (valueKind(input) === 'boolean') return control.checked;
  const others = Array.isArray(before) ? before.filter((value) => value !== control.value) : [];
  return control.checked ? [...others, control.value] : others;
}
