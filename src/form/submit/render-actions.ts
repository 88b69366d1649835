import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.ts';
import type { SubmissionStatus } from './submission-status.ts';

/**
 * Renders the row of the send button.
 *
 * @param handleSubmit - Called when the send button is pressed.
 * @param handleClear - Called when the resident wants to clear the form; undefined where there is nothing to clear.
 */
export function renderActions(
  status: SubmissionStatus,
  messages: Messages,
  handleSubmit: (event: Event) => void,
  handleClear: (() => void) | undefined,
): TemplateResult {
  const isSending = status.kind === 'sending';
  return html`<div class="actions" part="actions">
    <button
      class=${isSending ? 'action busy' : 'action'}
      part="button send"
      type="submit"
      @click=${handleSubmit}
      .textContent=${isSending ? (status.progress ?? messages.sending) : messages.send}
    ></button>
    ${
      handleClear && !isSending
        ? html`<button
            class="action quiet"
            part="button"
            type="button"
            id="clear"
            @click=${handleClear}
            .textContent=${messages.clear.button}
          ></button>`
        : nothing
    }
    ${isSending && status.retrying ? html`<p .textContent=${messages.retrying}></p>` : nothing}
  </div>`;
}

/** Renders the confirmation for clearing the form, in place of the send button. */
export function renderConfirmClear(
  { clear }: Messages,
  handleConfirm: () => void,
  handleCancel: () => void,
): TemplateResult {
  return html`<div class="actions" part="actions" role="group" aria-labelledby="clear-question">
    <p id="clear-question" .textContent=${clear.ask}></p>
    <button
      class="action"
      part="button"
      type="button"
      id="clear-no"
      @click=${handleCancel}
      .textContent=${clear.no}
    ></button>
    <button
      class="action quiet"
      part="button"
      type="button"
      id="clear-yes"
      @click=${handleConfirm}
      .textContent=${clear.yes}
    ></button>
  </div>`;
}
