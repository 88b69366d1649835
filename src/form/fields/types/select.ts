import { html, nothing, type TemplateResult } from 'lit';
import type { InputOf } from '../../../contract/fields/field.ts';
import type { Option } from '../../../contract/fields/option.ts';
import { chevronIcon } from '../../view/icons.ts';
import type { FieldState, FieldView } from '../field-view.ts';

/** A choice of one from a list that opens. */
export const selectView = {
  render: (field, state) =>
    renderSelect(
      field,
      state,
      state.options.map((option) => renderOption(option, state)),
    ),
} satisfies FieldView<InputOf<'select'>, FieldState>;

/** Renders a select with rendered options, which may be grouped. */
export function renderSelect(
  { name, autocomplete }: InputOf<'select'>,
  { id, value, invalid, describedBy, messages }: FieldState,
  options: readonly TemplateResult[],
): TemplateResult {
  return html`<div class="select">
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
export function renderOption({ value, label }: Option, state: FieldState): TemplateResult {
  return html`<option value=${value} .selected=${value === state.value} .textContent=${state.text(label)}></option>`;
}
