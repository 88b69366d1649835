import { html, nothing } from 'lit';
import { localize } from '../../contract/config/text.js';
import { answerDays } from '../../contract/message/answer-time.js';
import { formatDate, formatDateTime } from '../../messages/format.js';
import { describeAnswers } from '../view/describe-answers.js';
import { sentIcon } from '../view/icons.js';
import { renderSaveCopyWhenLoaded } from './copy/load-save-copy.js';
import { plainHeading } from './copy/message-text.js';
/** Renders the page that replaces the form when the message was sent. */
export function renderReceipt(options) {
    const { receipt, content, form, messages, handleRestart, announce } = options;
    const { receipt: texts } = messages;
    const { reference } = receipt;
    const message = {
        heading: plainHeading(form, messages),
        facts: receiptFacts(receipt, form, content.values, messages),
        answers: describeAnswers(form.fields, content.values, messages),
        page: content.page.url,
    };
    return html `
    <div class="receipt" part="receipt">
      <div class="confirmation" part="confirmation">
        ${sentIcon()}
        <h3 class="thanks" part="thanks" id="receipt-heading" tabindex="-1" .textContent=${texts.heading}></h3>
        ${message.facts.length === 0 ? nothing : html `<dl class="facts" part="facts">${message.facts.map(renderFact)}</dl>`}
      </div>
      ${reference === undefined ? nothing : html `<p .textContent=${texts.save}></p>`}
      <h4 .textContent=${texts.next}></h4>
      <p .textContent=${localize(form.nextSteps, messages)}></p>
      <h4 .textContent=${texts.sent}></h4>
      <dl class="answers" part="answers">
        ${message.answers.map(({ label, answer }) => html `<div>
              <dt .textContent=${label}></dt>
              <dd .textContent=${answer}></dd>
            </div>`)}
      </dl>
      ${renderSaveCopyWhenLoaded({ message: () => message, messages, announce, reference, canPrint: true })}
      <button
        class="action quiet"
        part="button"
        type="button"
        @click=${handleRestart}
        .textContent=${texts.again}
      ></button>
    </div>
  `;
}
function renderFact({ label, value, isReference, dateTime }) {
    return html `<div>
    <dt .textContent=${label}></dt>
    ${renderFactValue(value, isReference, dateTime)}
  </div>`;
}
function renderFactValue(value, isReference = false, dateTime) {
    if (isReference)
        return html `<dd class="reference" part="reference" translate="no" .textContent=${value}></dd>`;
    if (dateTime === undefined)
        return html `<dd .textContent=${value}></dd>`;
    return html `<dd><time datetime=${dateTime} .textContent=${value}></time></dd>`;
}
function receiptFacts({ reference, receivedAt, answerBy }, form, values, messages) {
    const { language, receipt: texts } = messages;
    const facts = [];
    if (reference !== undefined)
        facts.push({ label: texts.reference, value: reference, isReference: true });
    if (receivedAt !== undefined) {
        const value = formatOr(receivedAt, () => formatDateTime(receivedAt, language));
        facts.push({ label: texts.receivedAt, value, dateTime: receivedAt });
    }
    if (!('answerTime' in messages))
        return facts;
    const { label, by, within } = messages.answerTime;
    const days = answerDays(form, values);
    // The endpoint knows the public holidays, so its date is preferred to the number of days in the config.
    if (answerBy !== undefined) {
        const date = formatOr(answerBy, () => formatDate(answerBy, language));
        facts.push({ label, value: by({ date }), dateTime: answerBy });
    }
    else if (days !== undefined)
        facts.push({ label, value: within({ count: days }) });
    return facts;
}
/** Formats a date; the receipt is shown although the page has replaced Date or Intl. */
function formatOr(iso, format) {
    try {
        return format();
    }
    catch {
        return iso;
    }
}
