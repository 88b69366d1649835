import { html, nothing, type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import type { AllMessages } from '../../messages/messages.ts';
import type { Localizer } from '../state/config-feature.ts';
import { renderLink, renderParagraphs } from './rich-text.ts';

const topics = [
  'controller',
  'officer',
  'purpose',
  'basis',
  'recipients',
  'transfers',
  'retention',
  'obligation',
  'rights',
  'complaints',
] as const;

/** Renders the privacy notice: one sentence, and the details that GDPR Article 13 asks for in a disclosure. */
export function renderPrivacy(
  privacy: NonNullable<Form['privacy']>,
  { privacy: texts }: AllMessages,
  localize: Localizer,
): TemplateResult {
  return html`
    <section class="privacy" part="privacy" aria-labelledby="privacy">
      <h3 id="privacy" .textContent=${texts.heading}></h3>
      <p .textContent=${texts.short}></p>
      <details>
        <summary .textContent=${texts.details}></summary>
        <dl>
          ${topics.map((topic) => {
            const details = privacy[topic];
            return details === undefined
              ? nothing
              : html`<div>
                  <dt .textContent=${texts[topic]}></dt>
                  <dd>${renderParagraphs(localize(details))}</dd>
                </div>`;
          })}
        </dl>
        ${privacy.link === undefined ? nothing : html`<p>${renderLink(privacy.link, localize)}</p>`}
      </details>
    </section>
  `;
}
