import { html, nothing, type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import { dialableNumber } from '../../contract/values/phone.ts';
import type { AllMessages } from '../../messages/messages.ts';
import type { Localizer } from '../state/config-feature.ts';
import { renderLink } from './rich-text.ts';

/** Renders other ways to reach the municipality, for when the form cannot be sent. */
export function renderContact(
  { contact: { phone, email, link } = {}, country }: Pick<Form, 'contact' | 'country'>,
  messages: AllMessages,
  localize: Localizer,
): TemplateResult {
  const number = phone === undefined ? undefined : dialableNumber(phone, country);
  return html`
    <p .textContent=${messages.contact}></p>
    <ul class="contact" part="contact">
      ${
        phone === undefined
          ? nothing
          : html`<li>
              <span .textContent=${`${messages.phone}:`}></span>
              ${
                number === undefined
                  ? html`<span dir="ltr" .textContent=${phone}></span>`
                  : html`<a dir="ltr" href="tel:${number}" .textContent=${phone}></a>`
              }
            </li>`
      }
      ${
        email === undefined
          ? nothing
          : html`<li>
              <span .textContent=${`${messages.email}:`}></span>
              <a href="mailto:${email}" target="_blank" rel="noopener" .textContent=${email}></a>
            </li>`
      }
      ${link === undefined ? nothing : html`<li>${renderLink(link, localize)}</li>`}
    </ul>
  `;
}
