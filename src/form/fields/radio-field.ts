import { html, nothing, type TemplateResult } from 'lit';
import type { Input } from '../../contract/field.ts';
import { idOf, type FieldContext, type InputState } from './field-context.ts';
import { describedBy, labelWords, renderNotes } from './field-frame.ts';

/** A choice of one among a few, all in sight; each row can be pressed anywhere. */
export function renderRadioField(
  input: Extract<Input, { type: 'radio' }>,
  state: InputState,
  context: FieldContext,
): TemplateResult {
  const { name, options } = input;
  const id = idOf(name);
  return html`
    <fieldset
      class=${state.error === undefined ? 'field' : 'field invalid'}
      part="field"
      role="radiogroup"
      aria-labelledby="${id}-label"
      aria-invalid=${state.error === undefined ? nothing : 'true'}
      aria-describedby=${describedBy(input, state)}
    >
      <legend part="label" id="${id}-label">${labelWords(input, state, context)}</legend>
      ${renderNotes(input, state, context)}
      <div class="choices">
        ${options.map(
          ({ value, label }, index) => html`
            <label class="choice">
              <input
                part="input"
                type="radio"
                id=${index === 0 ? id : `${id}-${index}`}
                name=${name}
                value=${value}
                .checked=${value === state.value}
              />
              <span>${context.text(label)}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}
