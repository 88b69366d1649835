import { html, nothing } from 'lit';
import { idOf } from './field-context.js';
import { describedBy, labelWords, renderNotes } from './field-frame.js';
/** A choice of one among a few, all in sight; each row can be pressed anywhere. */
export function renderRadioField(input, state, context) {
    const { name, options } = input;
    const id = idOf(name);
    return html `
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
        ${options.map(({ value, label }, index) => html `
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
          `)}
      </div>
    </fieldset>
  `;
}
