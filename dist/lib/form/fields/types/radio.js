import { html, nothing } from 'lit';
/** A choice of one among a few, all in view; each row can be pressed anywhere. */
export const radioView = {
    frame: 'radiogroup',
    render: ({ name, display }, state) => html `<div class="choices ${display ?? ''}" part="choices">
      ${state.options.map(({ value, label }, index) => html `
          <label class="choice" part="choice">
            <input
              part="input"
              type="radio"
              id=${index === 0 ? state.id : `${state.id}:${index}`}
              name=${name}
              value=${value}
              .checked=${value === state.value}
              aria-describedby=${(index === 0 && state.describedBy) || nothing}
            />
            <span .textContent=${state.text(label)}></span>
          </label>
        `)}
    </div>`,
};
