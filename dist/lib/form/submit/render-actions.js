import { html } from 'lit';
/**
 * Renders the row of the send button.
 *
 * @param handleSubmit - Called when the send button is pressed.
 * @param further - The part of the row that the submit feature adds.
 */
export function renderActions(status, messages, handleSubmit, further) {
    const isSending = status.kind === 'sending';
    return html `<div class="actions" part="actions">
    <button
      class=${isSending ? 'action busy' : 'action'}
      part="button send"
      type="submit"
      @click=${handleSubmit}
      .textContent=${isSending ? (status.progress ?? messages.sending) : messages.send}
    ></button>
    ${further}
  </div>`;
}
