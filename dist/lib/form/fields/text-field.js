import { html, nothing } from 'lit';
import { controlId } from './field-context.js';
import { describedBy, renderFrame } from './field-frame.js';
/** How the keyboard of a phone looks for a type of field. */
const keyboards = { email: 'email', number: 'decimal' };
/** An input of one line: text, e-mail address, phone number, number or date. */
export function renderTextField(input, state, context) {
    const { type, name, autocomplete } = input;
    // A phone mends words; an address is to stay as it was typed. type="email" would turn å ä ö in it into punycode.
    const mending = type === 'text' ? nothing : 'off';
    const isShort = type === 'tel' || type === 'number' || type === 'date' || autocomplete === 'postal-code';
    return renderFrame(input, state, context, html `<input
      part="input"
      id=${controlId(name)}
      class=${isShort ? 'short' : ''}
      type=${type === 'tel' ? type : 'text'}
      inputmode=${keyboards[type] ?? nothing}
      name=${name}
      .value=${state.value}
      autocomplete=${autocomplete ?? nothing}
      ?readonly=${context.busy}
      spellcheck=${type === 'text' ? nothing : 'false'}
      autocapitalize=${mending}
      autocorrect=${mending}
      aria-invalid=${state.error === undefined ? nothing : 'true'}
      aria-describedby=${describedBy(input, state)}
    />`);
}
