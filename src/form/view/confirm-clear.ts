import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.ts';

/** Renders the question whether all that was written is to be erased. */
export function renderConfirmClear({ clear }: Messages, confirm: () => void, cancel: () => void): TemplateResult {
  return html`<div class="actions" part="actions" role="group" aria-labelledby="clear-question">
    <p id="clear-question" .textContent=${clear.ask}></p>
    <button class="action" part="button" type="button" id="clear-no" @click=${cancel} .textContent=${clear.no}></button>
    <button
      class="action quiet"
      part="button"
      type="button"
      id="clear-yes"
      @click=${confirm}
      .textContent=${clear.yes}
    ></button>
  </div>`;
}
