import { html } from 'lit';
import { renderBox } from './checkbox.js';
/** A choice of several; each row can be pressed anywhere. */
export const checkboxesView = {
    frame: 'group',
    render: ({ name }, { id, value: chosen, invalid, describedBy, options, text }) => html `<div class="choices" part="choices">
      ${options.map(({ value, label }, index) => html `
          <label class="choice" part="choice">
            ${renderBox({
        id: index === 0 ? id : `${id}:${index}`,
        name,
        value,
        checked: Array.isArray(chosen) && chosen.includes(value),
        invalid,
        describedBy: index === 0 ? describedBy : undefined,
    })}
            <span .textContent=${text(label)}></span>
          </label>
        `)}
    </div>`,
};
