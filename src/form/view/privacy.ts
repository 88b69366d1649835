import { html, nothing, type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import type { AllMessages } from '../../messages/messages.ts';
import type { FieldContext } from '../fields/field-context.ts';
import { paragraphs, renderLink } from './notice.ts';

const parts = ['controller', 'officer', 'purpose', 'basis', 'recipients', 'retention', 'rights'] as const;

/** Tells in a sentence what happens to personal data, and the rest to those who ask (GDPR Article 13). */
export function renderPrivacy(
  privacy: NonNullable<Form['privacy']>,
  { privacy: words }: AllMessages,
  text: FieldContext['text'],
): TemplateResult {
  return html`
    <section class="privacy" part="privacy" aria-labelledby="privacy">
      <h3 id="privacy">${words.heading}</h3>
      <p>${words.short}</p>
      <details>
        <summary>${words.details}</summary>
        <dl>
          ${parts.map((part) => {
            const own = privacy[part];
            return own === undefined
              ? nothing
              : html`<div>
                  <dt>${words[part]}</dt>
                  <dd>${paragraphs(text(own))}</dd>
                </div>`;
          })}
        </dl>
        ${privacy.link === undefined ? nothing : html`<p>${renderLink(privacy.link, text)}</p>`}
      </details>
    </section>
  `;
}
