import { html, nothing, type TemplateResult } from 'lit';
import type { Form } from '../contract/form.ts';
import type { LookAt } from '../contract/look-at.ts';
import type { Receipt } from '../contract/receipt.ts';
import type { Submission } from '../contract/submission.ts';
import { textIn } from '../contract/text-in.ts';
import type { AllMessages, Messages } from '../messages/messages.ts';
import { answersInWords } from './answers-in-words.ts';
import { sentIcon } from './icons.ts';
import type { MessageInWords } from './own-copy/message-in-text.ts';
import { offerOwnCopy } from './own-copy/offer-own-copy.ts';
import { receiptFacts } from './receipt-facts.ts';

/** A message that has been taken, and what can be done then. */
interface Taken {
  readonly receipt: Receipt;
  readonly content: Pick<Submission, 'values' | 'page'>;
  readonly form: Form;
  readonly messages: Messages | AllMessages;
  /** The function of that name. */
  readonly lookAt: LookAt;
  /** Starts another message. */
  readonly again: () => void;
  /** Says something aloud. */
  readonly say: (words: string) => void;
}

/** The page that takes the form's place when the endpoint has the message. It stays until the resident leaves it. */
export function renderReceipt({ receipt, content, form, messages, lookAt, again, say }: Taken): TemplateResult {
  const { receipt: texts } = messages;
  const { reference } = receipt;
  const message: MessageInWords = {
    heading: textIn(form.heading, messages),
    facts: receiptFacts(receipt, form, content.values, messages, lookAt),
    answers: answersInWords(form.fields, content.values, messages),
    page: content.page.url,
  };
  return html`
    <div class="receipt" part="receipt">
      <div class="confirmation" part="confirmation">
        ${sentIcon()}
        <h3 class="thanks" part="thanks" id="receipt-heading" tabindex="-1">${texts.heading}</h3>
        ${
          message.facts.length === 0
            ? nothing
            : html`<dl class="facts" part="facts">
                ${message.facts.map(
                  ({ label, value, isReference, time }) =>
                    html`<div>
                      <dt>${label}</dt>
                      ${
                        isReference
                          ? html`<dd class="reference" part="reference" translate="no">${value}</dd>`
                          : html`<dd>${time === undefined ? value : html`<time datetime=${time}>${value}</time>`}</dd>`
                      }
                    </div>`,
                )}
              </dl>`
        }
      </div>
      <h4>${texts.next}</h4>
      <p>${textIn(form.nextSteps, messages)}</p>
      <h4>${texts.sent}</h4>
      <dl class="answers" part="answers">
        ${message.answers.map(
          ({ label, answer }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${answer}</dd>
            </div>`,
        )}
      </dl>
      ${offerOwnCopy({ message: () => message, messages, say, reference, prints: true })}
      <button class="action quiet" part="button" type="button" @click=${again}>${texts.again}</button>
    </div>
  `;
}
