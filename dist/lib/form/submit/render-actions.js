import { html } from 'lit';
/** Renders the row of the send button, and what the submit feature adds to it. */
export function renderActions(status, messages, further) {
    const isSending = status.kind === 'sending';
    return html `<div class="actions" part="actions">
    <button
      class=${isSending ? 'action busy' : 'action'}
      part="button send"
      type="submit"
      .textContent=${isSending ? (status.progress ?? messages.sending) : messages.send}
    ></button>
    ${further}
  </div>`;
}
