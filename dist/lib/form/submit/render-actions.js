import { html, nothing } from 'lit';
/** The row that sends, and that offers to erase what was written. */
export function renderActions(delivery, messages, clear) {
    const sending = delivery.kind === 'sending' ? delivery : undefined;
    const percent = sending?.share === undefined ? undefined : Math.floor(sending.share * 100);
    const busy = percent !== undefined && 'files' in messages ? messages.files.sending({ percent }) : messages.sending;
    return html `<div class="actions" part="actions">
    <button class=${sending ? 'action busy' : 'action'} part="button send" type="submit">
      ${sending ? busy : messages.send}
    </button>
    ${clear && !sending
        ? html `<button class="action quiet" part="button" type="button" id="clear" @click=${clear}>
            ${messages.clear.button}
          </button>`
        : nothing}
    ${sending?.retrying ? html `<p>${messages.retrying}</p>` : nothing}
  </div>`;
}
