import { html, nothing, type TemplateResult } from 'lit';
import type { Input } from '../../contract/field.ts';
import { idOf, type FieldContext, type InputState } from './field-context.ts';
import { describedBy, renderFrame } from './field-frame.ts';

/** An input of one line: text, e-mail address or phone number. */
export function renderTextField(
  input: Extract<Input, { type: 'text' | 'email' | 'tel' }>,
  state: InputState,
  context: FieldContext,
): TemplateResult {
  const { type, name, autocomplete } = input;
  return renderFrame(
    input,
    state,
    context,
    html`<input
      part="input"
      id=${idOf(name)}
      class=${autocomplete === 'postal-code' || type === 'tel' ? 'short' : ''}
      type=${type}
      name=${name}
      .value=${state.value}
      autocomplete=${autocomplete ?? nothing}
      ?readonly=${context.busy}
      spellcheck=${type === 'text' ? nothing : 'false'}
      aria-invalid=${state.error === undefined ? nothing : 'true'}
      aria-describedby=${describedBy(input, state)}
    />`,
  );
}
