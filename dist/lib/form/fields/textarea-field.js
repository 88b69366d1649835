import { html, nothing } from 'lit';
import { countCharacters } from '../../contract/values/count-characters.js';
import { controlId } from './field-context.js';
import { describedBy, renderFrame } from './field-frame.js';
/** Characters left at which the counter speaks; in between it only shows. */
const spoken = [0, 10, 20, 50, 100, 200];
/** A text of several lines, with a counter that shows up near the limit. */
export function renderTextareaField(input, state, context) {
    const { name, maxLength, autocomplete } = input;
    const id = controlId(name);
    return renderFrame(input, state, context, 
    // No maxlength attribute: it would cut a pasted text without a word.
    html `<textarea
        part="input"
        id=${id}
        name=${name}
        rows="6"
        autocomplete=${autocomplete ?? nothing}
        ?readonly=${context.busy}
        .value=${state.value}
        aria-invalid=${state.error === undefined ? nothing : 'true'}
        aria-describedby=${describedBy(input, state)}
      ></textarea>
      ${renderCounter(maxLength - countCharacters(String(state.value)), maxLength, context)}`);
}
function renderCounter(left, max, { messages }) {
    const words = left < 0 ? messages.charactersTooMany({ count: -left }) : messages.charactersLeft({ count: left });
    return html `<p class=${left < 0 ? 'counter over' : 'counter'} part="counter" aria-hidden="true">
    ${isNear(left, max) ? words : ''}
  </p>`;
}
const isNear = (left, max) => left <= Math.max(200, max / 10) && left < max;
/** What is said aloud of the room that is left: only what is true until the next mark, so that not every key is told. */
export function countAloud(input, text, messages) {
    if (input.type !== 'textarea')
        return '';
    const left = input.maxLength - countCharacters(text);
    if (left < 0)
        return messages.textTooLong;
    const mark = spoken.find((count) => count >= left);
    return isNear(left, input.maxLength) && mark !== undefined ? messages.charactersAtMost({ count: mark }) : '';
}
