import { html, nothing } from 'lit';
import { errorIcon, tickIcon } from '../icons.js';
import { idOf } from './field-context.js';
/** The words of a label, with the tick where an answer must be given. */
export function labelWords(input, { required }, { messages, text }) {
    const tick = required ? html `${tickIcon()}<span class="visually-hidden"> (${messages.required})</span>` : nothing;
    return html `${text(input.label)}${tick}`;
}
/** The ids that describe a control: its hint and its error, in the order that they stand. */
export function describedBy({ name, hint }, { error }, ...more) {
    const id = idOf(name);
    return [hint && `${id}-hint`, error && `${id}-error`, ...more].filter(Boolean).join(' ') || nothing;
}
/** The hint and the error, between label and control. */
export function renderNotes(input, { error }, { messages, text }) {
    const id = idOf(input.name);
    return html `
    ${input.hint === undefined ? nothing : html `<p class="hint" part="hint" id="${id}-hint">${text(input.hint)}</p>`}
    ${error === undefined
        ? nothing
        : html `<p class="error" part="error" id="${id}-error">
            ${errorIcon()}<span><span class="visually-hidden">${messages.error} </span>${error}</span>
          </p>`}
  `;
}
/** What stands around every control but radio buttons: its label, its notes and the bar of an error. */
export function renderFrame(input, state, context, control) {
    return html `
    <div class=${state.error === undefined ? 'field' : 'field invalid'} part="field">
      <label part="label" for=${idOf(input.name)}>${labelWords(input, state, context)}</label>
      ${renderNotes(input, state, context)} ${control}
    </div>
  `;
}
