import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.ts';
import { controlId } from '../fields/control.ts';
import { errorIcon } from '../view/icons.ts';
import type { IssueTexts } from './issue-text.ts';
import type { SubmissionStatus } from './submission-status.ts';

interface SummaryOptions {
  readonly issues: IssueTexts;
  readonly status: SubmissionStatus;
  readonly messages: Messages;
  /** Renders other ways to reach the municipality. */
  readonly renderAlternatives: () => TemplateResult | typeof nothing;
}

/** Renders the answers to correct, else the reason why the message was not sent. The form moves the focus to it. */
export function renderErrorSummary(options: SummaryOptions): TemplateResult | typeof nothing {
  const { issues, status, messages, renderAlternatives } = options;
  const formItems = issues.form.map((text) => html`<p .textContent=${text}></p>`);
  if (issues.fields.length > 0) {
    const fieldItems = issues.fields.map(
      ({ field, text }) => html`<p><a href="#${controlId(field)}" @click=${handleClick} .textContent=${text}></a></p>`,
    );
    const heading = messages.errorSummary({ count: fieldItems.length });
    // The issues of the form cannot be corrected here.
    const alternatives = formItems.length > 0 ? renderAlternatives() : nothing;
    return renderSummary(heading, [...fieldItems, ...formItems], alternatives);
  }
  if (status.kind !== 'failed') return nothing;
  const { reason } = status;
  // A developer's transport may give a reason that we have no text for.
  const explain = messages.failures[Object.hasOwn(messages.failures, reason) ? reason : 'refused'];
  // The resident has not tried to send yet, so that "not sent" would be wrong.
  if (reason === 'unconfigured') return renderSummary(explain(messages), [], renderAlternatives());
  const reasonItem = html`<p .textContent=${(status.online ? messages.online : explain)(messages)}></p>`;
  const items = formItems.length > 0 ? formItems : [reasonItem];
  return renderSummary(failureHeading(status, messages), items, renderAlternatives());
}

/** Returns the heading of a failure: not sent, or, where no answer came, that the message may have arrived. */
export function failureHeading({ unsure }: { readonly unsure: boolean }, messages: Messages): string {
  return unsure ? messages.unsure : messages.failure;
}

function renderSummary(
  heading: string,
  items: readonly TemplateResult[],
  alternatives: TemplateResult | typeof nothing,
): TemplateResult {
  return html`
    <div class="summary" part="summary" role="group" aria-labelledby="summary-heading" tabindex="-1">
      <h3 id="summary-heading">${errorIcon()}<span .textContent=${heading}></span></h3>
      ${items} ${alternatives}
    </div>
  `;
}

/** Moves the focus to the control of an error. */
function handleClick(event: Event): void {
  // The browser would look for the id in the page, outside this shadow root, and change the address.
  event.preventDefault();
  const { currentTarget: link } = event;
  if (!(link instanceof HTMLAnchorElement)) return;
  const root = link.getRootNode();
  const control = root instanceof ShadowRoot ? root.getElementById(link.hash.slice(1)) : null;
  control?.closest('.field')?.scrollIntoView({ block: 'nearest' });
  control?.focus({ preventScroll: true });
}
