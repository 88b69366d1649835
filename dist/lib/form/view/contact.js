import { html, nothing } from 'lit';
import { renderLink } from './notice.js';
/** Says how to reach the municipality where the form cannot be sent. */
export function renderContact({ phone, email, link }, messages, text) {
    return html `
    <p>${messages.contact}</p>
    <ul class="contact" part="contact">
      ${phone === undefined ? nothing : html `<li>${messages.phone}: <a dir="ltr" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a></li>`}
      ${email === undefined ? nothing : html `<li>${messages.email}: <a href="mailto:${email}" target="_blank" rel="noopener">${email}</a></li>`}
      ${link === undefined ? nothing : html `<li>${renderLink(link, text)}</li>`}
    </ul>
  `;
}
