import { html, nothing } from 'lit';
/** A text of several lines, with a counter near the limit. */
export const textareaView = {
    typeHint: ({ publicRecord }, messages) => (publicRecord ? [messages.publicRecord] : []),
    render: ({ name, maxLength, autocomplete }, { id, value, cleanValue, invalid, describedBy, busy, renderCounter, messages }) => 
    // No maxlength attribute: it would truncate pasted text silently.
    html `<textarea
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
      ${renderCounter?.(cleanValue(), maxLength, messages)}`,
};
