import { html, nothing } from 'lit';
import { textIn } from '../contract/text-in.js';
import { answersInWords } from './answers-in-words.js';
import { sentIcon } from './icons.js';
import { offerOwnCopy } from './own-copy/offer-own-copy.js';
import { receiptFacts } from './receipt-facts.js';
/** The page that takes the form's place when the endpoint has the message. It stays until the resident leaves it. */
export function renderReceipt({ receipt, content, form, messages, lookAt, again, say }) {
    const { receipt: texts } = messages;
    const { reference } = receipt;
    const message = {
        heading: textIn(form.heading, messages),
        facts: receiptFacts(receipt, form, content.values, messages, lookAt),
        answers: answersInWords(form.fields, content.values, messages),
        page: content.page.url,
    };
    return html `
    <div class="receipt" part="receipt">
      <div class="confirmation" part="confirmation">
        ${sentIcon()}
        <h3 class="thanks" part="thanks" id="receipt-heading" tabindex="-1">${texts.heading}</h3>
        ${message.facts.length === 0
        ? nothing
        : html `<dl class="facts" part="facts">
                ${message.facts.map(({ label, value, isReference, time }) => html `<div>
                      <dt>${label}</dt>
                      ${isReference
            ? html `<dd class="reference" part="reference" translate="no">${value}</dd>`
            : html `<dd>${time === undefined ? value : html `<time datetime=${time}>${value}</time>`}</dd>`}
                    </div>`)}
              </dl>`}
      </div>
      <h4>${texts.next}</h4>
      <p>${textIn(form.nextSteps, messages)}</p>
      <h4>${texts.sent}</h4>
      <dl class="answers" part="answers">
        ${message.answers.map(({ label, answer }) => html `<div>
              <dt>${label}</dt>
              <dd>${answer}</dd>
            </div>`)}
      </dl>
      ${offerOwnCopy({ message: () => message, messages, say, reference, prints: true })}
      <button class="action quiet" part="button" type="button" @click=${again}>${texts.again}</button>
    </div>
  `;
}
