import { html, nothing, type TemplateResult } from 'lit';

/** Renders a small button with a sign; its words are for those who cannot see it. */
export const renderTool = (
  sign: string,
  label: string,
  press: () => void,
  isDisabled = false,
  id?: string,
): TemplateResult =>
  html`<button
    type="button"
    class="tool"
    id=${id ?? nothing}
    title=${label}
    aria-label=${label}
    aria-disabled=${isDisabled ? 'true' : nothing}
    @click=${isDisabled ? nothing : press}
  >
    <span aria-hidden="true">${sign}</span>
  </button>`;
