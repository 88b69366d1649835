import { html, nothing } from 'lit';
import { errorIcon } from '../view/icons.js';
import { renderAlternatives } from './alternatives.js';
import { renderErrorLink } from './field-errors.js';
import { failureHeading } from './submission.js';
/** Renders the answers to correct, else the reason why the message was not sent. The form moves the focus to it. */
export function renderErrorSummary(options) {
    const { issues, status, messages } = options;
    const hasFormIssues = issues.form.length > 0;
    const failed = status.kind === 'failed' ? status : undefined;
    const alternatives = failed || hasFormIssues ? renderAlternatives(options, hasFormIssues) : nothing;
    const paragraphs = issues.form.map(renderParagraph);
    if (issues.fields.length > 0) {
        const links = issues.fields.map(renderErrorLink);
        return renderSummary(messages.errorSummary({ count: links.length }), [...links, ...paragraphs], alternatives);
    }
    if (!failed)
        return nothing;
    const { reason, online } = failed;
    // A developer's transport may give a reason that we have no text for.
    const explain = messages.failures[Object.hasOwn(messages.failures, reason) ? reason : 'refused'];
    // The resident has not tried to send yet, so that "not sent" would be wrong.
    if (reason === 'unconfigured')
        return renderSummary(explain(messages), [], alternatives);
    const explanation = renderParagraph((online ? messages.online : explain)(messages));
    return renderSummary(failureHeading(failed, messages), hasFormIssues ? paragraphs : [explanation], alternatives);
}
const renderParagraph = (text) => html `<p .textContent=${text}></p>`;
/** Renders the frame of a summary. */
function renderSummary(heading, items, alternatives) {
    return html `
    <div class="summary" part="summary" role="group" aria-labelledby="summary-heading" tabindex="-1">
      <h3 id="summary-heading">${errorIcon()}<span .textContent=${heading}></span></h3>
      ${items} ${alternatives}
    </div>
  `;
}
