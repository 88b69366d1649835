import { html, nothing, type TemplateResult } from 'lit';
import type { Form } from '../contract/form.ts';
import type { Receipt } from '../contract/receipt.ts';
import type { Submission } from '../contract/submission.ts';
import { textIn } from '../contract/text-in.ts';
import type { Messages } from '../messages/messages.ts';
import { answersInWords } from './answers-in-words.ts';
import { sentIcon } from './icons.ts';

/** What the endpoint has taken, and what it says of it. */
interface Taken {
  readonly receipt: Receipt;
  readonly content: Pick<Submission, 'values'>;
}

/** The time of receipt is that of the authority: a Swedish one counts its days by Swedish time, wherever the reader is. */
const timeZone = 'Europe/Stockholm';

/** The page that takes the form's place when the endpoint has the message. It stays until the resident leaves it. */
export function renderReceipt(
  { receipt, content }: Taken,
  { fields, nextSteps }: Form,
  messages: Messages,
  again: () => void,
): TemplateResult {
  const { language, receipt: texts } = messages;
  const { reference, receivedAt } = receipt;
  return html`
    <div class="receipt" part="receipt">
      ${sentIcon()}
      <h3 class="thanks" id="receipt-heading" tabindex="-1">${texts.heading}</h3>
      ${
        reference === undefined && receivedAt === undefined
          ? nothing
          : html`<dl class="facts">
              ${
                reference === undefined
                  ? nothing
                  : html`<div>
                      <dt>${texts.reference}</dt>
                      <dd class="reference" part="reference" translate="no">${reference}</dd>
                    </div>`
              }
              ${
                receivedAt === undefined
                  ? nothing
                  : html`<div>
                      <dt>${texts.receivedAt}</dt>
                      <dd><time datetime=${receivedAt}>${formatTime(receivedAt, language)}</time></dd>
                    </div>`
              }
            </dl>`
      }
      <h4>${texts.next}</h4>
      <p>${textIn(nextSteps, messages)}</p>
      <h4>${texts.sent}</h4>
      <dl class="answers">
        ${answersInWords(fields, content.values, messages).map(
          ({ label, answer }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${answer}</dd>
            </div>`,
        )}
      </dl>
      <button class="action quiet" part="button" type="button" @click=${again}>${texts.again}</button>
    </div>
  `;
}

// The digits that the texts use in every language.
const formatTime = (iso: string, language: string): string =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
    numberingSystem: 'latn',
  }).format(new Date(iso));
