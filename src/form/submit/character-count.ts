import { html, type TemplateResult } from 'lit';
import { countCharacters } from '../../contract/values/count-characters.ts';
import type { Input } from '../../contract/fields/field.ts';
import type { Messages } from '../../messages/messages.ts';

/** Numbers of remaining characters at which the count is announced; in between it is only shown. */
const announcedCounts = [0, 10, 20, 50, 100, 200];

/** Renders the number of characters left below a textarea; empty unless its limit is near. */
export function renderCounter(text: string, max: number, messages: Messages): TemplateResult {
  const remaining = max - countCharacters(text);
  return html`<p
    class=${remaining < 0 ? 'counter over' : 'counter'}
    part="counter"
    aria-hidden="true"
    .textContent=${isNearLimit(remaining, max) ? countText(remaining, messages) : ''}
  ></p>`;
}

function countText(remaining: number, messages: Messages): string {
  return remaining < 0
    ? messages.charactersTooMany({ count: -remaining })
    : messages.charactersLeft({ count: remaining });
}

/**
 * Returns the announcement after input; empty for none. Rounded up to the next threshold, so that not every key is announced.
 *
 * @param value - As it is sent.
 */
export function inputAnnouncement(input: Input, value: string, messages: Messages): string {
  if (input.type !== 'textarea') return '';
  const remaining = input.maxLength - countCharacters(value);
  if (remaining < 0) return messages.textTooLong;
  const count = announcedCounts.find((announced) => announced >= remaining);
  return isNearLimit(remaining, input.maxLength) && count !== undefined ? messages.charactersAtMost({ count }) : '';
}

const isNearLimit = (remaining: number, max: number): boolean =>
  remaining <= Math.max(200, max / 10) && remaining < max;
