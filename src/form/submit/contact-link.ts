import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.ts';

/** Renders a link to another contact page; nothing without an address that is safe to open. */
export function renderContactLink(
  fallback: string,
  { contactLink }: Pick<Messages, 'contactLink'>,
): TemplateResult | typeof nothing {
  const link = document.createElement('a');
  link.href = fallback;
  // As the browser reads it: it ignores control characters in a scheme.
  return fallback && /^(https?|mailto|tel):$/.test(link.protocol)
    ? html`<p><a href=${fallback} target="_blank" rel="noopener" .textContent=${contactLink}></a></p>`
    : nothing;
}

/** Renders a button that reloads the page, whose draft has what was written. */
export const renderReload = ({ reload }: Pick<Messages, 'reload'>): TemplateResult =>
  html`<button
    class="action quiet"
    part="button"
    type="button"
    @click=${() => location.reload()}
    .textContent=${reload}
  ></button>`;
