import { html, type nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.ts';
import type { SubmissionStatus } from './submission.ts';

/** Renders the row of the send button, and what the submit feature adds to it. */
export function renderActions(
  status: SubmissionStatus,
  messages: Messages,
  further: TemplateResult | typeof nothing | undefined,
): TemplateResult {
  const isSending = status.kind === 'sending';
  return html`<div class="actions" part="actions">
    <button
      class=${isSending ? 'action busy' : 'action'}
      part="button send"
      type="submit"
      .textContent=${isSending ? (status.progress ?? messages.sending) : messages.send}
    ></button>
    ${further}
  </div>`;
}
