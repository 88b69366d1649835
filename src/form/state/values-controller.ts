import type { ReactiveControllerHost } from 'lit';
import type { Field, Input } from '../../contract/fields/field.ts';
import { isCustom } from '../../contract/fields/field-type.ts';
import { getRaw, evaluateForm, type RawValues, type FormState } from '../../contract/values/evaluate-form.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';
import { cleanText } from './clean-text.ts';
import { fitsInput, isKept } from './draft-fields.ts';
import type { Control } from '../fields/is-control.ts';

const nothingYet: FormState = { inputs: new Map(), holds: () => true, redirected: undefined };

/** Keeps what stands in the controls of its form, and tells how the form looks by it. */
export class ValuesController {
  /** How the form looks by the answers as they are. */
  state: FormState = nothingYet;

  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #fields: readonly Field[] = [];
  #first: RawValues = {};
  /** As it stands in the controls. */
  #given: RawValues = {};
  /** As it counts: without what nobody can see. */
  #clean: RawValues = {};
  readonly #works = new Set<Promise<string | undefined>>();

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /**
   * Takes the fields to answer; what has been answered stays.
   *
   * @param first - What stands in the fields before anyone has written there.
   */
  setFields(fields: readonly Field[], first: RawValues): void {
    this.#fields = fields;
    this.#first = first;
    this.#given = { ...first, ...this.#given };
    this.#clean = Object.fromEntries(Object.entries(this.#given).map(([name, value]) => [name, clean(value)]));
    this.#look();
  }

  /** Goes back to before anyone wrote anything, in all fields or in some. */
  reset(isMeant: (input: Input) => boolean = () => true): void {
    const others = this.#written().filter((input) => !isMeant(input));
    this.#given = Object.fromEntries(others.map(({ name }) => [name, this.valueOf(name)]));
    this.setFields(this.#fields, this.#first);
  }

  /** Whether anything stands otherwise than before anyone wrote. */
  get touched(): boolean {
    return this.#written().length > 0;
  }

  /** What has been written and is to be kept until it has been sent, by field. */
  draftValues(): Record<string, unknown> {
    return Object.fromEntries(
      this.#written().flatMap((input) => (isKept(input) ? [[input.name, this.valueOf(input.name)]] : [])),
    );
  }

  /** Puts what was kept back into its fields; what does not fit into a form that has changed is passed over. */
  restoreDraft(values: RawValues): void {
    const kept = flattenInputs(this.#fields).flatMap(({ input }): [string, unknown][] => {
      const value = getRaw(values, input.name);
      return isKept(input) && fitsInput(input, value) ? [[input.name, value]] : [];
    });
    this.#given = { ...this.#given, ...Object.fromEntries(kept) };
    this.setFields(this.#fields, this.#first);
  }

  /** What stands in a field; '' where there is nothing yet. */
  valueOf(name: string): unknown {
    return getRaw(this.#given, name) ?? '';
  }

  /** Takes what a field now holds. */
  set(name: string, value: unknown): void {
    this.#given = { ...this.#given, [name]: value };
    this.#clean = { ...this.#clean, [name]: clean(value) };
    this.#look();
  }

  /** Whether something that was chosen is still being made ready. */
  get hasPendingWork(): boolean {
    return this.#works.size > 0;
  }

  /** Counts an answer as not settled until a work is done. */
  trackWork(work: Promise<string | undefined>): void {
    this.#works.add(work);
    void work.finally(() => {
      this.#works.delete(work);
      this.#host.requestUpdate();
    });
  }

  /** Resolves when all that was chosen is ready, to the name of a field in sight that could not keep something. */
  async whenReady(): Promise<string | undefined> {
    const refused = await Promise.all(this.#works);
    return refused.find((name) => name !== undefined && this.state.inputs.has(name));
  }

  /** Takes what a control now holds. */
  setFrom(control: Control): void {
    const visible = this.state.inputs.get(control.name);
    // The controls of a type that a developer has added tell by themselves what they hold.
    if (visible === undefined || isCustom(visible.input)) return;
    this.set(control.name, valueOf(control, visible.input, this.valueOf(control.name)));
  }

  /** The files that go out, by field. */
  files(): ReadonlyMap<string, readonly File[]> {
    const chosen = [...this.state.inputs.values()].flatMap(({ input: { type, name } }): [string, File[]][] => {
      const held = type === 'file' ? this.valueOf(name) : '';
      return Array.isArray(held) && held.length > 0 ? [[name, held]] : [];
    });
    return new Map(chosen);
  }

  #written(): Input[] {
    return flattenInputs(this.#fields).flatMap(({ input }) => {
      const { name } = input;
      return differ(this.valueOf(name), getRaw(this.#first, name) ?? '') ? [input] : [];
    });
  }

  #look(): void {
    this.state = evaluateForm(this.#fields, this.#clean);
    this.#host.requestUpdate();
  }
}

/** Whether two answers differ; what is empty is so in several ways. */
const differ = (one: unknown, other: unknown): boolean => JSON.stringify(bare(one)) !== JSON.stringify(bare(other));

const bare = (value: unknown): unknown =>
  value === false || (Array.isArray(value) && value.length === 0) ? '' : value;

/** What a control holds, given what its field held before. */
function valueOf(control: Control, { type }: Input, before: unknown): unknown {
  if (!(control instanceof HTMLInputElement) || control.type !== 'checkbox') return control.value;
  if (type === 'checkbox') return control.checked;
  const others = Array.isArray(before) ? before.filter((value) => value !== control.value) : [];
  return control.checked ? [...others, control.value] : others;
}

/** What counts of something that stands in a field. */
const clean = (value: unknown): unknown => (typeof value === 'string' ? cleanText(value) : value);
