import { html, nothing } from 'lit';
import { textIn } from '../contract/text-in.js';
import { answersInWords } from './answers-in-words.js';
import { sentIcon } from './icons.js';
/** The time of receipt is that of the authority: a Swedish one counts its days by Swedish time, wherever the reader is. */
const timeZone = 'Europe/Stockholm';
/** The page that takes the form's place when the endpoint has the message. It stays until the resident leaves it. */
export function renderReceipt({ receipt, content }, { fields, nextSteps }, messages, again) {
    const { language, receipt: texts } = messages;
    const { reference, receivedAt } = receipt;
    return html `
    <div class="receipt" part="receipt">
      ${sentIcon()}
      <h3 class="thanks" id="receipt-heading" tabindex="-1">${texts.heading}</h3>
      ${reference === undefined && receivedAt === undefined
        ? nothing
        : html `<dl class="facts">
              ${reference === undefined
            ? nothing
            : html `<div>
                      <dt>${texts.reference}</dt>
                      <dd class="reference" part="reference" translate="no">${reference}</dd>
                    </div>`}
              ${receivedAt === undefined
            ? nothing
            : html `<div>
                      <dt>${texts.receivedAt}</dt>
                      <dd><time datetime=${receivedAt}>${formatTime(receivedAt, language)}</time></dd>
                    </div>`}
            </dl>`}
      <h4>${texts.next}</h4>
      <p>${textIn(nextSteps, messages)}</p>
      <h4>${texts.sent}</h4>
      <dl class="answers">
        ${answersInWords(fields, content.values, messages).map(({ label, answer }) => html `<div>
              <dt>${label}</dt>
              <dd>${answer}</dd>
            </div>`)}
      </dl>
      <button class="action quiet" part="button" type="button" @click=${again}>${texts.again}</button>
    </div>
  `;
}
// The digits that the texts use in every language.
const formatTime = (iso, language) => new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
    numberingSystem: 'latn',
}).format(new Date(iso));
