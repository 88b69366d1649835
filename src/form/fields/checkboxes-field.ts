import { html, nothing, type TemplateResult } from 'lit';
import type { InputOf } from '../../contract/fields/field.ts';
import { controlId, type ConfigFieldContext, type InputState } from './field-context.ts';
import { describedBy, labelParts, noteParts, renderGroupFrame, type Framed } from './field-frame.ts';

/** A choice of several; each row can be pressed anywhere. */
export function renderCheckboxes(
  input: InputOf<'checkboxes'> & Framed,
  state: InputState,
  context: ConfigFieldContext,
): TemplateResult {
  const { name } = input;
  const id = controlId(name);
  const chosen = Array.isArray(state.value) ? state.value : [];
  return renderGroupFrame(
    input,
    state,
    context,
    undefined,
    html`<div class="choices" part="choices">
      ${state.options.map(
        ({ value, label }, index) => html`
          <label class="choice" part="choice">
            ${renderBox(index === 0 ? id : `${id}:${index}`, name, value, chosen.includes(value), state, nothing)}
            <span>${context.text(label)}</span>
          </label>
        `,
      )}
    </div>`,
  );
}

/** One box that is ticked or not: its row is its label, which its hint follows, and its error goes before. */
export function renderCheckbox(
  input: InputOf<'checkbox'>,
  state: InputState,
  context: ConfigFieldContext,
): TemplateResult {
  const id = controlId(input.name);
  const [hint, error] = noteParts(input, state, context);
  return html`
    <div class=${state.error === undefined ? 'field' : 'field invalid'} part="field">
      ${error}
      <div class="choices" part="choices">
        <label class="choice" part="choice label">
          ${renderBox(id, input.name, 'true', state.value === true, state, describedBy(input, state))}
          <span>${labelParts(input, state, context)}</span>
        </label>
      </div>
      ${hint}
    </div>
  `;
}

function renderBox(
  id: string,
  name: string,
  value: string,
  checked: boolean,
  { error }: InputState,
  describing: string | typeof nothing,
): TemplateResult {
  return html`<input
    part="input"
    type="checkbox"
    id=${id}
    name=${name}
    value=${value}
    .checked=${checked}
    aria-invalid=${error === undefined ? nothing : 'true'}
    aria-describedby=${describing}
  />`;
}
