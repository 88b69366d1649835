import { html, nothing } from 'lit';
import { renderLink } from './rich-text.js';
/** Renders other ways to reach the municipality, for when the form cannot be sent. */
export function renderContact({ phone, email, link }, messages, localize) {
    return html `
    <p .textContent=${messages.contact}></p>
    <ul class="contact" part="contact">
      ${phone === undefined
        ? nothing
        : html `<li>
              <span .textContent=${`${messages.phone}:`}></span>
              <a dir="ltr" href="tel:${phone.replace(/[^\d+]/g, '')}" .textContent=${phone}></a>
            </li>`}
      ${email === undefined
        ? nothing
        : html `<li>
              <span .textContent=${`${messages.email}:`}></span>
              <a href="mailto:${email}" target="_blank" rel="noopener" .textContent=${email}></a>
            </li>`}
      ${link === undefined ? nothing : html `<li>${renderLink(link, localize)}</li>`}
    </ul>
  `;
}
