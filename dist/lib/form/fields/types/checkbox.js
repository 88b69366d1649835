import { html, nothing } from 'lit';
/** A box that is ticked or not. */
export const checkboxView = {
    frame: 'inline',
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
