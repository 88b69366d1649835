import { html, nothing } from 'lit';
import { errorIcon } from '../view/icons.js';
/** Renders the answers to correct, else the reason why the message was not sent. The form moves the focus to it. */
export function renderErrorSummary(options) {
    const { issues, status, messages, renderFieldErrors, renderAlternatives } = options;
    if (renderFieldErrors && issues.fields.length > 0)
        return renderFieldErrors(issues, messages, renderAlternatives);
    if (status.kind !== 'failed')
        return nothing;
    const { reason } = status;
    // A developer's transport may give a reason that we have no text for.
    const explain = messages.failures[Object.hasOwn(messages.failures, reason) ? reason : 'refused'];
    // The resident has not tried to send yet, so that "not sent" would be wrong.
    if (reason === 'unconfigured')
        return renderSummary(explain(messages), [], renderAlternatives());
    const texts = issues.form.length > 0 ? issues.form : [(status.online ? messages.online : explain)(messages)];
    const items = texts.map((text) => html `<p .textContent=${text}></p>`);
    return renderSummary(failureHeading(status, messages), items, renderAlternatives());
}
/** Returns the heading of a failure: not sent, or, where no answer came, that the message may have arrived. */
export function failureHeading({ unsure }, messages) {
    return unsure ? messages.unsure : messages.failure;
}
/** Renders the frame of a summary. */
export function renderSummary(heading, items, alternatives) {
    return html `
    <div class="summary" part="summary" role="group" aria-labelledby="summary-heading" tabindex="-1">
      <h3 id="summary-heading">${errorIcon()}<span .textContent=${heading}></span></h3>
      ${items} ${alternatives}
    </div>
  `;
}
