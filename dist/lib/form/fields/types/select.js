import { html, nothing } from 'lit';
import { chevronIcon } from '../../view/icons.js';
/** A choice of one from a list that opens. */
export const selectView = {
    render: ({ name, autocomplete }, state) => {
        const { id, value, invalid, describedBy, options, messages, text } = state;
        const renderOption = (option) => html `<option
        value=${option.value}
        .selected=${option.value === value}
        .textContent=${text(option.label)}
      ></option>`;
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
        ${options.some(({ group }) => group !== undefined)
            ? renderGroups(options, text, renderOption)
            : options.map(renderOption)}
      </select>
      ${chevronIcon()}
    </div>`;
    },
};
/** Renders the options below the headings of their groups. */
function renderGroups(options, text, renderOption) {
    const groups = [];
    for (const option of options) {
        const heading = option.group === undefined ? undefined : text(option.group);
        const last = groups.at(-1);
        if (last?.heading === heading && last)
            last.options.push(option);
        else
            groups.push({ heading, options: [option] });
    }
    return groups.map((group) => {
        const rendered = group.options.map(renderOption);
        return group.heading === undefined
            ? html `${rendered}`
            : html `<optgroup label=${group.heading}>${rendered}</optgroup>`;
    });
}
