import { html, nothing, type TemplateResult } from 'lit';
import type { Input } from '../../contract/field.ts';
import { chevronIcon } from '../icons.ts';
import { idOf, type FieldContext, type InputState } from './field-context.ts';
import { describedBy, renderFrame } from './field-frame.ts';

/** A choice from a list that opens. */
export function renderSelectField(
  input: Extract<Input, { type: 'select' }>,
  state: InputState,
  context: FieldContext,
): TemplateResult {
  const { name, options } = input;
  const { messages, text } = context;
  return renderFrame(
    input,
    state,
    context,
    html`<div class="select">
      <select
        part="input"
        id=${idOf(name)}
        name=${name}
        aria-invalid=${state.error === undefined ? nothing : 'true'}
        aria-describedby=${describedBy(input, state)}
      >
        <option value="" .selected=${state.value === ''}>${messages.choose}</option>
        ${options.map(
          ({ value, label }) => html`<option value=${value} .selected=${value === state.value}>${text(label)}</option>`,
        )}
      </select>
      ${chevronIcon()}
    </div>`,
  );
}
