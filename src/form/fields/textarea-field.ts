import { html, nothing, type TemplateResult } from 'lit';
import type { InputOf } from '../../contract/field.ts';
import { lengthOf } from '../../contract/length-of.ts';
import { idOf, type FieldContext, type InputState } from './field-context.ts';
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
  const id = idOf(name);
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
      ${renderCounter(maxLength - lengthOf(String(state.value)), maxLength, context)}`,
  );
}

function renderCounter(left: number, max: number, { messages }: FieldContext): TemplateResult {
  const near = left <= Math.max(200, max / 10) && left < max;
  const words = left < 0 ? messages.charactersTooMany({ count: -left }) : messages.charactersLeft({ count: left });
  // Only what is true until the next mark, so that a screen reader is not interrupted at every key.
  const mark = spoken.find((count) => count >= left);
  const aloud = near && mark !== undefined ? messages.charactersAtMost({ count: mark }) : '';
  return html`
    <p class=${left < 0 ? 'counter over' : 'counter'} aria-hidden="true">${near ? words : ''}</p>
    <p class="visually-hidden" role="status">${left < 0 ? messages.textTooLong : aloud}</p>
  `;
}
