import { html, nothing } from 'lit';
import { tickMark } from '../view/icons.js';
// As few templates per field as possible: each costs the browser time, and forms may have hundreds of fields.
// Words are set as textContent: a page translator replaces the text nodes that Lit would write into.
/** The ids of the hint and the error of a control, for `aria-describedby`. */
export function describedByIds(id, hints, error) {
    return ([hints.length > 0 && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') || undefined);
}
/** Renders the frame around a control: its label, hint, error, and the notice or warning below it. */
export function renderFrame(kind, content, control) {
    if (kind === 'none')
        return control;
    const { id, label, required, invalid, error = nothing, describedBy, messages, below } = content;
    const tick = required ? tickMark(` (${messages.required})`) : nothing;
    const className = invalid ? 'field invalid' : 'field';
    if (kind === 'label') {
        const { hints } = content;
        // A hint of one line, as most are, in the template of the frame: with one of its own, a form of 200 fields opens later.
        return hints.length === 1
            ? html `
          <div class=${className} part="field">
            <label part="label" id="${id}-label" for=${id}><span .textContent=${label}></span>${tick}</label>
            <p class="hint" part="hint" id="${id}-hint" .textContent=${hints[0]}></p>
            ${error}${control}${below ?? nothing}
          </div>
        `
            : html `
          <div class=${className} part="field">
            <label part="label" id="${id}-label" for=${id}><span .textContent=${label}></span>${tick}</label>
            ${renderHint(content)}${error}${control}${below ?? nothing}
          </div>
        `;
    }
    const isRadioGroup = kind === 'radiogroup';
    return html `
    <fieldset
      class=${className}
      part="field"
      role=${isRadioGroup ? kind : nothing}
      aria-labelledby="${id}-label"
      aria-invalid=${isRadioGroup && invalid ? 'true' : nothing}
      data-describedby=${describedBy ?? ''}
    >
      <legend part="label" id="${id}-label"><span .textContent=${label}></span>${tick}</legend>
      ${renderHint(content)}${error}${control}${below ?? nothing}
    </fieldset>
  `;
}
/** Renders the lines of help. */
export function renderHint({ id, hints }) {
    if (hints.length === 0)
        return nothing;
    if (hints.length === 1)
        return html `<p class="hint" part="hint" id="${id}-hint" .textContent=${hints[0]}></p>`;
    return html `<p class="hint" part="hint" id="${id}-hint">
    ${hints.map((hint) => html `<span .textContent=${hint}></span> <br />`)}
  </p>`;
}
