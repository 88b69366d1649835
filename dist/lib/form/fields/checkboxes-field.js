import { html, nothing } from 'lit';
import { controlId } from './field-context.js';
import { describedBy, labelParts, noteParts, renderGroupFrame } from './field-frame.js';
/** A choice of several; each row can be pressed anywhere. */
export function renderCheckboxes(input, state, context) {
    const { name } = input;
    const id = controlId(name);
    const chosen = Array.isArray(state.value) ? state.value : [];
    return renderGroupFrame(input, state, context, undefined, html `<div class="choices" part="choices">
      ${state.options.map(({ value, label }, index) => html `
          <label class="choice" part="choice">
            ${renderBox(index === 0 ? id : `${id}:${index}`, name, value, chosen.includes(value), state, nothing)}
            <span>${context.text(label)}</span>
          </label>
        `)}
    </div>`);
}
/** One box that is ticked or not: its row is its label, which its hint follows, and its error goes before. */
export function renderCheckbox(input, state, context) {
    const id = controlId(input.name);
    const [hint, error] = noteParts(input, state, context);
    return html `
    <div class=${state.error === undefined ? 'field' : 'field invalid'} part="field">
      ${error}
      <div class="choices" part="choices">
        <label class="choice" part="choice label">
          ${renderBox(id, input.name, 'true', state.value === true, state, describedBy(input, state))}
          <span>${labelParts(input, state, context)}</span>
        </label>
      </div>
      ${hint}
    </div>
  `;
}
function renderBox(id, name, value, checked, { error }, describing) {
    return html `<input
    part="input"
    type="checkbox"
    id=${id}
    name=${name}
    value=${value}
    .checked=${checked}
    aria-invalid=${error === undefined ? nothing : 'true'}
    aria-describedby=${describing}
  />`;
}
