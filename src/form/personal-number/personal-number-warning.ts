import { html, type TemplateResult } from 'lit';
import type { ConfigMessages } from '../../messages/messages.ts';
import { infoIcon } from '../view/icons.ts';

export type WarningTexts = ConfigMessages['personalNumber'];

/** What a resident can do about a personal number. */
interface WarningActions {
  readonly id: string;
  readonly remove: () => void;
  readonly edit: () => void;
  readonly keep: () => void;
}

/** The warning below a field. */
export function renderWarning(words: WarningTexts, { id, remove, edit, keep }: WarningActions): TemplateResult {
  return html`
    <div
      class="warning"
      part="warning"
      role="group"
      id=${id}
      tabindex="-1"
      aria-labelledby="${id}-heading"
      aria-describedby="${id}-text"
    >
      <p class="warning-heading" id="${id}-heading">${infoIcon()}<span>${words.heading}</span></p>
      <p id="${id}-text">${words.text}</p>
      <div class="warning-actions">
        <button class="action quiet" part="button" type="button" @click=${remove}>${words.remove}</button>
        <button class="action quiet" part="button" type="button" @click=${edit}>${words.edit}</button>
        <button class="action quiet" part="button" type="button" @click=${keep}>${words.keep}</button>
      </div>
    </div>
  `;
}
