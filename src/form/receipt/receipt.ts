import { html, nothing, type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import type { Receipt } from '../../contract/message/receipt.ts';
import type { Submission } from '../../contract/message/submission.ts';
import { localize } from '../../contract/config/text.ts';
import type { AllMessages, Messages } from '../../messages/messages.ts';
import { describeAnswers } from '../view/describe-answers.ts';
import { sentIcon } from '../view/icons.ts';
import type { DescribedMessage } from './copy/message-text.ts';
import { renderSaveCopyWhenLoaded } from './copy/load-save-copy.ts';
import { receiptFacts } from './receipt-facts.ts';

/** A message that has been taken, and what can be done then. */
interface Taken {
  readonly receipt: Receipt;
  readonly content: Pick<Submission, 'values' | 'page'>;
  readonly form: Form;
  readonly messages: Messages | AllMessages;
  /** Starts another message. */
  readonly again: () => void;
  /** Says something aloud. */
  readonly say: (words: string) => void;
}

/** The page that takes the form's place when the endpoint has the message. It stays until the resident leaves it. */
export function renderReceipt({ receipt, content, form, messages, again, say }: Taken): TemplateResult {
  const { receipt: texts } = messages;
  const { reference } = receipt;
  const message: DescribedMessage = {
    heading: localize(form.heading, messages),
    facts: receiptFacts(receipt, form, content.values, messages),
    answers: describeAnswers(form.fields, content.values, messages),
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
      <p>${localize(form.nextSteps, messages)}</p>
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
      ${renderSaveCopyWhenLoaded({ message: () => message, messages, say, reference, prints: true })}
      <button class="action quiet" part="button" type="button" @click=${again}>${texts.again}</button>
    </div>
  `;
}
