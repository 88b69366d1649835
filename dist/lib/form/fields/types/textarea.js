import { html, nothing } from 'lit';
import { countCharacters } from '../../../contract/values/count-characters.js';
/** A text of several lines, with a counter near the limit. */
export const textareaView = {
    typeHint: ({ publicRecord }, messages) => (publicRecord ? [messages.publicRecord] : []),
    render: ({ name, maxLength, autocomplete }, { id, value, cleanValue, invalid, describedBy, busy, characterCount, messages }) => {
        const remaining = maxLength - countCharacters(cleanValue());
        // No maxlength attribute: it would truncate pasted text silently.
        return html `<textarea
        part="input"
        id=${id}
        name=${name}
        rows="6"
        autocomplete=${autocomplete ?? nothing}
        ?readonly=${busy}
        .value=${value}
        aria-invalid=${invalid ? 'true' : nothing}
        aria-describedby=${describedBy ?? nothing}
      ></textarea>
      <p
        class=${remaining < 0 ? 'counter over' : 'counter'}
        part="counter"
        aria-hidden="true"
        .textContent=${characterCount?.(remaining, maxLength, messages) ?? ''}
      ></p>`;
    },
};
