import { html } from 'lit';
import { controlId } from './field-context.js';
import { renderGroupFrame } from './field-frame.js';
/** A choice of one among a few, all in sight; each row can be pressed anywhere. */
export function renderRadioField(input, state, context) {
    const { name } = input;
    const id = controlId(name);
    return renderGroupFrame(input, state, context, 'radiogroup', html `<div class="choices ${input.display ?? ''}" part="choices">
      ${state.options.map(({ value, label }, index) => html `
          <label class="choice" part="choice">
            <input
              part="input"
              type="radio"
              id=${index === 0 ? id : `${id}:${index}`}
              name=${name}
              value=${value}
              .checked=${value === state.value}
            />
            <span>${context.text(label)}</span>
          </label>
        `)}
    </div>`);
}
