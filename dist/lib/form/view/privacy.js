import { html, nothing } from 'lit';
import { paragraphs, renderLink } from './notice.js';
const parts = ['controller', 'officer', 'purpose', 'basis', 'recipients', 'retention', 'rights'];
/** Tells in a sentence what happens to personal data, and the rest to those who ask (GDPR Article 13). */
export function renderPrivacy(privacy, { privacy: words }, text) {
    return html `
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
            : html `<div>
                  <dt>${words[part]}</dt>
                  <dd>${paragraphs(text(own))}</dd>
                </div>`;
    })}
        </dl>
        ${privacy.link === undefined ? nothing : html `<p>${renderLink(privacy.link, text)}</p>`}
      </details>
    </section>
  `;
}
