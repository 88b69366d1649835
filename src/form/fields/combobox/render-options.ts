import { html, nothing, type TemplateResult } from 'lit';
import { tickIcon } from '../../view/icons.ts';
import type { ComboboxOption } from './option-search.ts';

/** The rows of a list that are rendered, and their state. */
interface RowState {
  /** The id of the control; those of the rows begin with it. */
  readonly id: string;
  /** The index of the first rendered option. */
  readonly from: number;
  /** The number of rendered options. */
  readonly count: number;
  /** The index of the row that the arrow keys have reached, or -1. */
  readonly active: number;
  /** The chosen value. */
  readonly value: string;
}

/** The id of a row. */
export const rowId = (id: string, index: number): string => `${id}-option-${index}`;

/** Renders the rows of a list, below the headings of their groups. */
export function renderOptions(options: readonly ComboboxOption[], state: RowState): TemplateResult[] {
  const groups: { label: string | undefined; rows: TemplateResult[] }[] = [];
  options.slice(state.from, state.from + state.count).forEach((option, offset) => {
    if (offset === 0 || groups.at(-1)?.label !== option.group) groups.push({ label: option.group, rows: [] });
    groups.at(-1)?.rows.push(renderOption(option, state.from + offset, options.length, state));
  });
  return groups.map((group, index) => {
    if (group.label === undefined) return html`<div>${group.rows}</div>`;
    const id = `${state.id}-group-${index}`;
    return html`<div role="group" aria-labelledby=${id}>
      <div class="group-label" part="optgroup" role="presentation" id=${id} .textContent=${group.label}></div>
      ${group.rows}
    </div>`;
  });
}

function renderOption(
  option: ComboboxOption,
  index: number,
  size: number,
  { id, active, value }: RowState,
): TemplateResult {
  const isChosen = option.value === value;
  const isActive = index === active;
  // The active row, as screen readers expect of a combobox; without one, the chosen row.
  const isSelected = active < 0 ? isChosen : isActive;
  return html`<div
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
