import { html, nothing } from 'lit';
import { tickIcon } from '../../view/icons.js';
/** The id of a row. */
export const rowId = (id, index) => `${id}-option-${index}`;
/** Renders the rows of a list, below the headings of their groups. */
export function renderOptions(options, state) {
    const groups = [];
    options.slice(state.from, state.from + state.count).forEach((option, offset) => {
        if (offset === 0 || groups.at(-1)?.label !== option.group)
            groups.push({ label: option.group, rows: [] });
        groups.at(-1)?.rows.push(renderOption(option, state.from + offset, options.length, state));
    });
    return groups.map((group, index) => {
        if (group.label === undefined)
            return html `<div>${group.rows}</div>`;
        const id = `${state.id}-group-${index}`;
        return html `<div role="group" aria-labelledby=${id}>
      <div class="group-label" part="optgroup" role="presentation" id=${id} .textContent=${group.label}></div>
      ${group.rows}
    </div>`;
    });
}
function renderOption(option, index, size, { id, active, value }) {
    const isChosen = option.value === value;
    const isActive = index === active;
    // The active row, as screen readers expect of a combobox; without one, the chosen row.
    const isSelected = active < 0 ? isChosen : isActive;
    return html `<div
    class=${[isActive && 'active', isChosen && 'chosen'].filter(Boolean).join(' ')}
    part="option"
    id=${rowId(id, index)}
    role="option"
    aria-selected=${isSelected ? 'true' : 'false'}
    aria-setsize=${size}
    aria-posinset=${index + 1}
  >
    <span .textContent=${option.label}></span>${isChosen ? tickIcon() : nothing}
  </div>`;
}
