import { html } from 'lit';
import { countCharacters } from '../../contract/values/count-characters.js';
/** Numbers of remaining characters at which the count is announced; in between it is only shown. */
const announcedCounts = [0, 10, 20, 50, 100, 200];
/** Renders the number of characters left below a textarea; empty unless its limit is near. */
export function renderCounter(text, max, messages) {
    const remaining = max - countCharacters(text);
    return html `<p
    class=${remaining < 0 ? 'counter over' : 'counter'}
    part="counter"
    aria-hidden="true"
    .textContent=${isNearLimit(remaining, max) ? countText(remaining, messages) : ''}
  ></p>`;
}
function countText(remaining, messages) {
    return remaining < 0
        ? messages.charactersTooMany({ count: -remaining })
        : messages.charactersLeft({ count: remaining });
}
/**
 * Returns the announcement after input; empty for none. Rounded up to the next threshold, so that not every key is announced.
 *
 * @param value - As it is sent.
 */
export function inputAnnouncement(input, value, messages) {
    if (input.type !== 'textarea')
        return '';
    const remaining = input.maxLength - countCharacters(value);
    if (remaining < 0)
        return messages.textTooLong;
    const count = announcedCounts.find((announced) => announced >= remaining);
    return isNearLimit(remaining, input.maxLength) && count !== undefined ? messages.charactersAtMost({ count }) : '';
}
const isNearLimit = (remaining, max) => remaining <= Math.max(200, max / 10) && remaining < max;
