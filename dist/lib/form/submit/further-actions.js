import { html, nothing } from 'lit';
/**
 * Renders the content after the send button: the text of a retry, or the button that clears the form.
 *
 * @param handleClear - Called when the button that clears the form is pressed; undefined if there is nothing to clear.
 */
export function renderFurtherActions(status, { clear, retrying }, handleClear) {
    if (status.kind === 'sending')
        return status.retrying ? html `<p .textContent=${retrying}></p>` : nothing;
    if (!handleClear)
        return nothing;
    return html `<button
    class="action quiet"
    part="button"
    type="button"
    id="clear"
    @click=${handleClear}
    .textContent=${clear.button}
  ></button>`;
}
/** Renders the confirmation for clearing the form, in place of the send button. */
export function renderConfirmClear({ clear }, handleConfirm, handleCancel) {
    return html `<div class="actions" part="actions" role="group" aria-labelledby="clear-question">
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
