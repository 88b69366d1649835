import { html, nothing } from 'lit';
import { idOf } from './field-context.js';
import { describedBy, renderFrame } from './field-frame.js';
/** An input of one line: text, e-mail address or phone number. */
export function renderTextField(input, state, context) {
    const { type, name, autocomplete } = input;
    return renderFrame(input, state, context, html `<input
      part="input"
      id=${idOf(name)}
      class=${autocomplete === 'postal-code' || type === 'tel' ? 'short' : ''}
      type=${type}
      name=${name}
      .value=${state.value}
      autocomplete=${autocomplete ?? nothing}
      ?readonly=${context.busy}
      spellcheck=${type === 'text' ? nothing : 'false'}
      aria-invalid=${state.error === undefined ? nothing : 'true'}
      aria-describedby=${describedBy(input, state)}
    />`);
}
