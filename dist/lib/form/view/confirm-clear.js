import { html } from 'lit';
/** Asks whether all that was written is to be erased. */
export function renderConfirmClear({ clear }, yes, no) {
    return html `<div class="actions" part="actions" role="group" aria-labelledby="clear-question">
    <p id="clear-question">${clear.ask}</p>
    <button class="action" part="button" type="button" id="clear-no" @click=${no}>${clear.no}</button>
    <button class="action quiet" part="button" type="button" id="clear-yes" @click=${yes}>${clear.yes}</button>
  </div>`;
}
