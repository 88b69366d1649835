import { html, nothing, type TemplateResult } from 'lit';
import { countCharacters } from '../../../contract/values/count-characters.ts';
import type { InputOf } from '../../../contract/fields/field.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { FieldState, FieldView } from '../field-view.ts';

type TextareaField = InputOf<'textarea'>;

/** Numbers of remaining characters at which the counter is announced; in between it is only shown. */
const announcedCounts = [0, 10, 20, 50, 100, 200];

/** A text of several lines, with a counter near the limit. */
export const textareaView = {
  typeHint: ({ publicRecord }, messages) => (publicRecord ? [messages.publicRecord] : []),

  render: ({ name, maxLength, autocomplete }, { id, value, cleanValue, invalid, describedBy, busy, messages }) =>
    // No maxlength attribute: it would truncate pasted text silently.
    html`<textarea
        part="input"
        id=${id}
        name=${name}
        rows="6"
        autocomplete=${autocomplete ?? nothing}
        ?readonly=${busy}
        .value=${value}
        aria-invalid=${invalid ? 'true' : nothing}
        aria-describedby=${describedBy ?? nothing}
      ></textarea>
      ${renderCounter(maxLength - countCharacters(cleanValue()), maxLength, messages)}`,

  // Rounded up to the next threshold, so that not every key is announced.
  announcement({ maxLength }, value, messages) {
    const remaining = maxLength - countCharacters(value);
    if (remaining < 0) return messages.textTooLong;
    const count = announcedCounts.find((announced) => announced >= remaining);
    return isNearLimit(remaining, maxLength) && count !== undefined ? messages.charactersAtMost({ count }) : '';
  },
} satisfies FieldView<TextareaField, FieldState>;

function renderCounter(remaining: number, max: number, messages: Messages): TemplateResult {
  const isOver = remaining < 0;
  const words = isOver
    ? messages.charactersTooMany({ count: -remaining })
    : messages.charactersLeft({ count: remaining });
  return html`<p
    class=${isOver ? 'counter over' : 'counter'}
    part="counter"
    aria-hidden="true"
    .textContent=${isNearLimit(remaining, max) ? words : ''}
  ></p>`;
}

const isNearLimit = (remaining: number, max: number): boolean =>
  remaining <= Math.max(200, max / 10) && remaining < max;
