import { html, nothing, type TemplateResult } from 'lit';
import type { InputOf } from '../../../contract/fields/field.ts';
import type { FieldView } from '../field-view.ts';

/** A box that is ticked or not. */
export const checkboxView = {
  frame: 'inline',
  render: ({ name }, { id, value, invalid, describedBy }) =>
    renderBox({ id, name, value: 'true', checked: value === true, invalid, describedBy }),
} satisfies FieldView<InputOf<'checkbox'>>;

interface Box {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly invalid: boolean;
  readonly describedBy?: string | undefined;
}

/** Renders the control of one checkbox. */
export function renderBox({ id, name, value, checked, invalid, describedBy }: Box): TemplateResult {
  return html`<input
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
