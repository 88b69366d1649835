import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../contract/config/text.ts';
import { errorIcon, tickMark } from '../view/icons.ts';
import { controlId, type FieldContext, type InputState } from './field-context.ts';

/** What a frame shows of an input. */
export interface Framed {
  readonly name: string;
  readonly label: Text;
  readonly hint?: Text | undefined;
  /** Help that comes with the type of the field, below the hint. */
  readonly typeHint?: string | TemplateResult | undefined;
}

// What is rendered for each field stands in as few templates as can be: each costs the browser time, and forms are long.

/** The words of a label, and the tick where an answer must be given. */
export function labelParts(
  { label }: Framed,
  { required }: InputState,
  { messages, text }: FieldContext,
): [string, TemplateResult | typeof nothing] {
  return [text(label), required ? tickMark(` (${messages.required})`) : nothing];
}

/** The ids that describe a control: its hint and its error, in the order that they stand. */
export function describedBy({ name, hint, typeHint }: Framed, { error }: InputState): string | typeof nothing {
  const id = controlId(name);
  const hasHint = hint !== undefined || typeHint !== undefined;
  return [hasHint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
}

/** The hint and the error, between label and control. */
export function noteParts(
  { name, hint, typeHint }: Framed,
  { error }: InputState,
  { text, messages }: FieldContext,
): [TemplateResult | typeof nothing, TemplateResult | typeof nothing] {
  const id = controlId(name);
  const [first, second] = [hint === undefined ? undefined : text(hint), typeHint].filter(
    (words) => words !== undefined,
  );
  return [
    first === undefined
      ? nothing
      : html`<p class="hint" part="hint" id="${id}-hint">
          ${first} ${second === undefined ? nothing : html`<br />${second}`}
        </p>`,
    error === undefined
      ? nothing
      : html`<p class="error" part="error" id="${id}-error">
          ${errorIcon()}<span><span class="visually-hidden">${messages.error} </span>${error}</span>
        </p>`,
  ];
}

/** What stands around every control but those of several parts: its label, its notes and the bar of an error. */
export function renderFrame(
  framed: Framed,
  state: InputState,
  context: FieldContext,
  control: TemplateResult,
): TemplateResult {
  const [words, tick] = labelParts(framed, state, context);
  const [hint, error] = noteParts(framed, state, context);
  return html`
    <div class=${state.error === undefined ? 'field' : 'field invalid'} part="field">
      <label part="label" id="${controlId(framed.name)}-label" for=${controlId(framed.name)}>${words}${tick}</label>
      ${hint}${error}${control}${context.renderBelow(framed.name) ?? nothing}
    </div>
  `;
}

/** The same around controls of several parts, which are named as a group; it has that role by itself. */
export function renderGroupFrame(
  framed: Framed,
  state: InputState,
  context: FieldContext,
  role: 'radiogroup' | undefined,
  controls: TemplateResult,
): TemplateResult {
  const id = controlId(framed.name);
  const [words, tick] = labelParts(framed, state, context);
  const [hint, error] = noteParts(framed, state, context);
  return html`
    <fieldset
      class=${state.error === undefined ? 'field' : 'field invalid'}
      part="field"
      role=${role ?? nothing}
      aria-labelledby="${id}-label"
      aria-invalid=${state.error === undefined || role === undefined ? nothing : 'true'}
      aria-describedby=${describedBy(framed, state)}
    >
      <legend part="label" id="${id}-label">${words}${tick}</legend>
      ${hint}${error}${controls}${context.renderBelow(framed.name) ?? nothing}
    </fieldset>
  `;
}
