import { html, nothing } from 'lit';
import { chevronIcon } from '../view/icons.js';
import { controlId } from './field-context.js';
import { describedBy, renderFrame } from './field-frame.js';
/** A choice from a list that opens. */
export function renderSelectField(input, state, context) {
    const { name, autocomplete } = input;
    const { messages, text } = context;
    const renderOption = ({ value, label }) => html `<option value=${value} .selected=${value === state.value}>${text(label)}</option>`;
    return renderFrame(input, state, context, html `<div class="select">
      <select
        part="input"
        id=${controlId(name)}
        name=${name}
        autocomplete=${autocomplete ?? nothing}
        aria-invalid=${state.error === undefined ? nothing : 'true'}
        aria-describedby=${describedBy(input, state)}
      >
        <option value="" .selected=${state.value === ''}>${messages.choose}</option>
        ${state.options.some(({ group }) => group !== undefined)
        ? context.configured?.renderOptionGroups(state.options, text, renderOption)
        : state.options.map(renderOption)}
      </select>
      ${chevronIcon()}
    </div>`);
}
