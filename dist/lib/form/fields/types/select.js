import { html, nothing } from 'lit';
import { chevronIcon } from '../../view/icons.js';
/** A choice of one from a list that opens. */
export const selectView = {
    render: (field, state) => renderSelect(field, state, state.options.map((option) => renderOption(option, state))),
};
/** Renders a select with rendered options, which may be grouped. */
export function renderSelect({ name, autocomplete }, { id, value, invalid, describedBy, messages }, options) {
    return html `<div class="select">
    <select
      part="input"
      id=${id}
      name=${name}
      autocomplete=${autocomplete ?? nothing}
      aria-invalid=${invalid ? 'true' : nothing}
      aria-describedby=${describedBy ?? nothing}
    >
      <option value="" .selected=${value === ''} .textContent=${messages.choose}></option>
      ${options}
    </select>
    ${chevronIcon()}
  </div>`;
}
/** Renders an option of a select. */
export function renderOption({ value, label }, state) {
    return html `<option value=${value} .selected=${value === state.value} .textContent=${state.text(label)}></option>`;
}
