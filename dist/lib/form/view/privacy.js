import { html, nothing } from 'lit';
import { renderLink, renderParagraphs } from './rich-text.js';
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
];
/** Renders the privacy notice: one sentence, and the details that GDPR Article 13 asks for in a disclosure. */
export function renderPrivacy(privacy, { privacy: texts }, localize) {
    return html `
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
            : html `<div>
                  <dt .textContent=${texts[topic]}></dt>
                  <dd>${renderParagraphs(localize(details))}</dd>
                </div>`;
    })}
        </dl>
        ${privacy.link === undefined ? nothing : html `<p>${renderLink(privacy.link, localize)}</p>`}
      </details>
    </section>
  `;
}
