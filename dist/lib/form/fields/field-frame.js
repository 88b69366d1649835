import { html, nothing } from 'lit';
import { errorIcon, tickMark } from '../view/icons.js';
import { controlId } from './field-context.js';
// What is rendered for each field stands in as few templates as can be: each costs the browser time, and forms are long.
/** The words of a label, and the tick where an answer must be given. */
export function labelParts({ label }, { required }, { messages, text }) {
    return [text(label), required ? tickMark(` (${messages.required})`) : nothing];
}
/** The ids that describe a control: its hint and its error, in the order that they stand. */
export function describedBy({ name, hint, typeHint }, { error }) {
    const id = controlId(name);
    const hasHint = hint !== undefined || typeHint !== undefined;
    return [hasHint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
}
/** The hint and the error, between label and control. */
export function noteParts({ name, hint, typeHint }, { error }, { text, messages }) {
    const id = controlId(name);
    const [first, second] = [hint === undefined ? undefined : text(hint), typeHint].filter((words) => words !== undefined);
    return [
        first === undefined
            ? nothing
            : html `<p class="hint" part="hint" id="${id}-hint">
          ${first} ${second === undefined ? nothing : html `<br />${second}`}
        </p>`,
        error === undefined
            ? nothing
            : html `<p class="error" part="error" id="${id}-error">
          ${errorIcon()}<span><span class="visually-hidden">${messages.error} </span>${error}</span>
        </p>`,
    ];
}
/** What stands around every control but those of several parts: its label, its notes and the bar of an error. */
export function renderFrame(framed, state, context, control) {
    const [words, tick] = labelParts(framed, state, context);
    const [hint, error] = noteParts(framed, state, context);
    return html `
    <div class=${state.error === undefined ? 'field' : 'field invalid'} part="field">
      <label part="label" id="${controlId(framed.name)}-label" for=${controlId(framed.name)}>${words}${tick}</label>
      ${hint}${error}${control}${context.renderBelow(framed.name) ?? nothing}
    </div>
  `;
}
/** The same around controls of several parts, which are named as a group; it has that role by itself. */
export function renderGroupFrame(framed, state, context, role, controls) {
    const id = controlId(framed.name);
    const [words, tick] = labelParts(framed, state, context);
    const [hint, error] = noteParts(framed, state, context);
    return html `
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
