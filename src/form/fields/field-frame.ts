import { html, nothing, type TemplateResult } from 'lit';
import type { Input } from '../../contract/field.ts';
import { errorIcon, tickIcon } from '../icons.ts';
import { idOf, type FieldContext, type InputState } from './field-context.ts';

/** The words of a label, with the tick where an answer must be given. */
export function labelWords(input: Input, { required }: InputState, { messages, text }: FieldContext): TemplateResult {
  const tick = required ? html`${tickIcon()}<span class="visually-hidden"> (${messages.required})</span>` : nothing;
  return html`${text(input.label)}${tick}`;
}

/** The ids that describe a control: its hint and its error, in the order that they stand. */
export function describedBy({ name, hint }: Input, { error }: InputState, ...more: string[]): string | typeof nothing {
  const id = idOf(name);
  return [hint && `${id}-hint`, error && `${id}-error`, ...more].filter(Boolean).join(' ') || nothing;
}

/** The hint and the error, between label and control. */
export function renderNotes(input: Input, { error }: InputState, { messages, text }: FieldContext): TemplateResult {
  const id = idOf(input.name);
  return html`
    ${input.hint === undefined ? nothing : html`<p class="hint" part="hint" id="${id}-hint">${text(input.hint)}</p>`}
    ${
      error === undefined
        ? nothing
        : html`<p class="error" part="error" id="${id}-error">
            ${errorIcon()}<span><span class="visually-hidden">${messages.error} </span>${error}</span>
          </p>`
    }
  `;
}

/** What stands around every control but radio buttons: its label, its notes and the bar of an error. */
export function renderFrame(
  input: Input,
  state: InputState,
  context: FieldContext,
  control: TemplateResult,
): TemplateResult {
  return html`
    <div class=${state.error === undefined ? 'field' : 'field invalid'} part="field">
      <label part="label" for=${idOf(input.name)}>${labelWords(input, state, context)}</label>
      ${renderNotes(input, state, context)} ${control}
    </div>
  `;
}
