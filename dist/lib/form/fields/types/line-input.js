import { html, nothing } from 'lit';
/** Creates the view of a field type that is an `<input>` of one line. */
export function createLineInput({ type, inputMode, isShort = false, isProse = false, typeHint = () => [], }) {
    const correction = isProse ? nothing : 'off';
    return {
        typeHint,
        // Never type="email", which turns å, ä and ö in an address into punycode.
        render: ({ name, autocomplete }, { id, value, invalid, describedBy, busy }) => html `<input
        part="input"
        id=${id}
        class=${isShort || autocomplete === 'postal-code' ? 'short' : ''}
        type=${type ?? 'text'}
        inputmode=${inputMode ?? nothing}
        name=${name}
        .value=${value}
        autocomplete=${autocomplete ?? nothing}
        ?readonly=${busy}
        spellcheck=${isProse ? nothing : 'false'}
        autocapitalize=${correction}
        autocorrect=${correction}
        aria-invalid=${invalid ? 'true' : nothing}
        aria-describedby=${describedBy ?? nothing}
      />`,
    };
}
