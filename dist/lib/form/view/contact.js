import { html, nothing } from 'lit';
import { dialableNumber } from '../../contract/values/phone.js';
import { renderLink } from './rich-text.js';
/** Renders other ways to reach the municipality, for when the form cannot be sent. */
export function renderContact({ contact: { phone, email, link } = {}, country }, messages, localize) {
    const number = phone === undefined ? undefined : dialableNumber(phone, country);
    return html `
    <p .textContent=${messages.contact}></p>
    <ul class="contact" part="contact">
      ${phone === undefined
        ? nothing
        : html `<li>
              <span .textContent=${`${messages.phone}:`}></span>
              ${number === undefined
            ? html `<span dir="ltr" .textContent=${phone}></span>`
            : html `<a dir="ltr" href="tel:${number}" .textContent=${phone}></a>`}
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
