import { html, nothing } from 'lit';
import { errorIcon, tickMark } from '../view/icons.js';
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
    const { id, label, required, error, describedBy, messages, below } = content;
    const tick = required ? tickMark(` (${messages.required})`) : nothing;
    const className = error === undefined ? 'field' : 'field invalid';
    if (kind === 'label') {
        return html `
      <div class=${className} part="field">
        <label part="label" id="${id}-label" for=${id}><span .textContent=${label}></span>${tick}</label>
        ${renderHint(content)}${renderError(content)}${control}${below ?? nothing}
      </div>
    `;
    }
    if (kind === 'inline') {
        // The error comes before the row, so that the hint can follow its label.
        return html `
      <div class=${className} part="field">
        ${renderError(content)}
        <div class="choices" part="choices">
          <label class="choice" part="choice label"
            >${control}<span><span .textContent=${label}></span>${tick}</span></label
          >
        </div>
        ${renderHint(content)}
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
      aria-invalid=${isRadioGroup && error !== undefined ? 'true' : nothing}
      aria-describedby=${describedBy ?? nothing}
    >
      <legend part="label" id="${id}-label"><span .textContent=${label}></span>${tick}</legend>
      ${renderHint(content)}${renderError(content)}${control}${below ?? nothing}
    </fieldset>
  `;
}
function renderHint({ id, hints }) {
    if (hints.length === 0)
        return nothing;
    if (hints.length === 1)
        return html `<p class="hint" part="hint" id="${id}-hint" .textContent=${hints[0]}></p>`;
    return html `<p class="hint" part="hint" id="${id}-hint">
    ${hints.map((hint) => html `<span .textContent=${hint}></span> <br />`)}
  </p>`;
}
function renderError({ id, error, messages }) {
    if (error === undefined)
        return nothing;
    return html `<p class="error" part="error" id="${id}-error">
    ${errorIcon()}<span
      ><span class="visually-hidden" .textContent=${`${messages.error} `}></span><span .textContent=${error}></span
    ></span>
  </p>`;
}
