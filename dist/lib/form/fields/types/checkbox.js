import { html, nothing } from 'lit';
import { tickMark } from '../../view/icons.js';
import { renderHint } from '../field-frame.js';
/** A box that is ticked or not. */
export const checkboxView = {
    /** A label beside the control, in a row that can be pressed anywhere. */
    renderFrame(content, control) {
        const { label, required, invalid, error = nothing, messages } = content;
        const tick = required ? tickMark(` (${messages.required})`) : nothing;
        // The error comes before the row, so that the hint can follow its label.
        return html `
      <div class=${invalid ? 'field invalid' : 'field'} part="field">
        ${error}
        <div class="choices" part="choices">
          <label class="choice" part="choice label"
            >${control}<span><span .textContent=${label}></span>${tick}</span></label
          >
        </div>
        ${renderHint(content)}
      </div>
    `;
    },
    render: ({ name }, { id, value, invalid, describedBy }) => renderBox({ id, name, value: 'true', checked: value === true, invalid, describedBy }),
};
/** Renders the control of one checkbox. */
export function renderBox({ id, name, value, checked, invalid, describedBy }) {
    return html `<input
    part="input"
    type="checkbox"
    id=${id}
    name=${name}
    value=${value}
    .checked=${checked}
    aria-invalid=${invalid ? 'true' : nothing}
    aria-describedby=${describedBy ?? nothing}
  />`;
}
