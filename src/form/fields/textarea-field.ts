import { html, nothing, type TemplateResult } from 'lit';
import type { Input, InputOf } from '../../contract/fields/field.ts';
import { countCharacters } from '../../contract/values/count-characters.ts';
import type { Messages } from '../../messages/messages.ts';
import { controlId, type FieldContext, type InputState } from './field-context.ts';
import { describedBy, renderFrame, type Framed } from './field-frame.ts';

/** Characters left at which the counter speaks; in between it only shows. */
const spoken = [0, 10, 20, 50, 100, 200];

/** A text of several lines, with a counter that shows up near the limit. */
export function renderTextareaField(
  input: InputOf<'textarea'> & Framed,
  state: InputState,
  context: FieldContext,
): TemplateResult {
  const { name, maxLength, autocomplete } = input;
  const id = controlId(name);
  return renderFrame(
    input,
    state,
    context,
    // No maxlength attribute: it would cut a pasted text without a word.
    html`<textarea
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
      ${renderCounter(maxLength - countCharacters(String(state.value)), maxLength, context)}`,
  );
}

function renderCounter(left: number, max: number, { messages }: FieldContext): TemplateResult {
  const words = left < 0 ? messages.charactersTooMany({ count: -left }) : messages.charactersLeft({ count: left });
  return html`<p class=${left < 0 ? 'counter over' : 'counter'} part="counter" aria-hidden="true">
    ${isNear(left, max) ? words : ''}
  </p>`;
}

const isNear = (left: number, max: number): boolean => left <= Math.max(200, max / 10) && left < max;

/** What is said aloud of the room that is left: only what is true until the next mark, so that not every key is told. */
export function countAloud(input: Input, text: string, messages: Messages): string {
  if (input.type !== 'textarea') return '';
  const left = input.maxLength - countCharacters(text);
  if (left < 0) return messages.textTooLong;
  const mark = spoken.find((count) => count >= left);
  return isNear(left, input.maxLength) && mark !== undefined ? messages.charactersAtMost({ count: mark }) : '';
}
