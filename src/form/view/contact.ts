import { html, nothing, type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import type { AllMessages } from '../../messages/messages.ts';
import type { FieldContext } from '../fields/field-context.ts';
import { renderLink } from './notice.ts';

/** Says how to reach the municipality where the form cannot be sent. */
export function renderContact(
  { phone, email, link }: NonNullable<Form['contact']>,
  messages: AllMessages,
  text: FieldContext['text'],
): TemplateResult {
  return html`
    <p>${messages.contact}</p>
    <ul class="contact" part="contact">
      ${phone === undefined ? nothing : html`<li>${messages.phone}: <a dir="ltr" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a></li>`}
      ${email === undefined ? nothing : html`<li>${messages.email}: <a href="mailto:${email}" target="_blank" rel="noopener">${email}</a></li>`}
      ${link === undefined ? nothing : html`<li>${renderLink(link, text)}</li>`}
    </ul>
  `;
}
