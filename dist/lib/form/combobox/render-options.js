import { html, nothing } from 'lit';
import { tickIcon } from '../icons.js';
/** The id of a row. */
export const rowId = (id, index) => `${id}-option-${index}`;
/** The rows of a list, under the names of their groups. */
export function renderOptions(options, rows) {
    const groups = [];
    for (const [offset, option] of options.slice(rows.from, rows.from + rows.count).entries()) {
        if (offset === 0 || groups.at(-1)?.label !== option.group)
            groups.push({ label: option.group, rows: [] });
        groups.at(-1)?.rows.push(renderOption(option, rows.from + offset, options.length, rows));
    }
    return groups.map((group, index) => {
        if (group.label === undefined)
            return html `<div>${group.rows}</div>`;
        const id = `${rows.id}-group-${index}`;
        return html `<div role="group" aria-labelledby=${id}>
      <div class="group-label" role="presentation" id=${id}>${group.label}</div>
      ${group.rows}
    </div>`;
    });
}
function renderOption(option, index, size, { id, active, value }) {
    const isChosen = option.value === value;
    return html `<div
    class=${index === active ? 'active' : ''}
    id=${rowId(id, index)}
    role="option"
    aria-selected=${isChosen ? 'true' : 'false'}
    aria-setsize=${size}
    aria-posinset=${index + 1}
  >
    <span>${option.label}</span>${isChosen ? tickIcon() : nothing}
  </div>`;
}
