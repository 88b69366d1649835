import { html, nothing, type TemplateResult } from 'lit';
import type { InputOf } from '../../contract/fields/field.ts';
import type { Option } from '../../contract/fields/option.ts';
import { chevronIcon } from '../view/icons.ts';
import { controlId, type FieldContext, type InputState } from './field-context.ts';
import { describedBy, renderFrame } from './field-frame.ts';

/** A choice from a list that opens. */
export function renderSelectField(input: InputOf<'select'>, state: InputState, context: FieldContext): TemplateResult {
  const { name, autocomplete } = input;
  const { messages, text } = context;
  const renderOption = ({ value, label }: Option): TemplateResult =>
    html`<option value=${value} .selected=${value === state.value}>${text(label)}</option>`;
  return renderFrame(
    input,
    state,
    context,
    html`<div class="select">
      <select
        part="input"
        id=${controlId(name)}
        name=${name}
        autocomplete=${autocomplete ?? nothing}
        aria-invalid=${state.error === undefined ? nothing : 'true'}
        aria-describedby=${describedBy(input, state)}
      >
        <option value="" .selected=${state.value === ''}>${messages.choose}</option>
        ${
          state.options.some(({ group }) => group !== undefined)
            ? context.configured?.renderOptionGroups(state.options, text, renderOption)
            : state.options.map(renderOption)
        }
      </select>
      ${chevronIcon()}
    </div>`,
  );
}
