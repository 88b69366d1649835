import { html, nothing } from 'lit';
/** Renders a link to another contact page; nothing without an address that is safe to open. */
export function renderContactLink(fallback, { contactLink }) {
    const link = document.createElement('a');
    link.href = fallback;
    // As the browser reads it: it ignores control characters in a scheme.
    return fallback && /^(https?|mailto|tel):$/.test(link.protocol)
        ? html `<p><a href=${fallback} target="_blank" rel="noopener" .textContent=${contactLink}></a></p>`
        : nothing;
}
/** Renders a button that reloads the page, whose draft has what was written. */
export const renderReload = ({ reload }) => html `<button
    class="action quiet"
    part="button"
    type="button"
    @click=${() => location.reload()}
    .textContent=${reload}
  ></button>`;
