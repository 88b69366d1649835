import { html, nothing, type TemplateResult } from 'lit';
import type { Input } from '../../contract/fields/field.ts';
import { isCustom, type CustomInput } from '../../contract/fields/field-type.ts';
import { fieldTypeOf } from '../../contract/fields/registry.ts';
import { controlId, type ConfigFieldContext, type InputState } from './field-context.ts';
import { describedBy, renderFrame, type Framed } from './field-frame.ts';
import { renderCheckbox, renderCheckboxes } from './checkboxes-field.ts';
import { renderLongSelect } from './combobox/combobox-field.ts';
import { isLong, parts } from './load-field-parts.ts';

/** Renders an input of a type that the origin's form does not have; undefined for one that it has. */
export function renderInput(
  input: Input,
  state: InputState,
  context: ConfigFieldContext,
): TemplateResult | typeof nothing | undefined {
  switch (input.type) {
    case 'hidden':
      return nothing;
    case 'checkbox':
      return renderCheckbox(input, state, context);
    case 'checkboxes':
      return renderCheckboxes(withTypeHint(input, context), state, context);
    case 'file':
      return parts.files?.renderFileField(input, state, context) ?? nothing;
    case 'select':
      return isLong(input) ? renderLongSelect(withTypeHint(input, context), state, context) : undefined;
    default:
      return isCustom(input) ? renderCustom(input, state, context) : undefined;
  }
}

/** Adds what a field of its type has to say below its hint. */
export function withTypeHint<Typed extends Input>(input: Typed, { messages }: ConfigFieldContext): Typed & Framed {
  // A hidden field has no label, but is never framed.
  const framed = input as Typed & Framed;
  if ('publicRecord' in input && input.publicRecord === true) return { ...framed, typeHint: messages.publicRecord };
  if (input.type === 'date' && framed.hint === undefined) return { ...framed, typeHint: messages.date.hint };
  return framed;
}

function renderCustom(input: CustomInput, state: InputState, context: ConfigFieldContext): TemplateResult {
  const { name, type } = input;
  const describing = describedBy(input, state);
  return renderFrame(
    input,
    state,
    context,
    html`<div id="${controlId(name)}-custom">
      ${fieldTypeOf(type)?.render?.(input, {
        id: controlId(name),
        value: state.value,
        required: state.required,
        invalid: state.error !== undefined,
        describedBy: describing === nothing ? undefined : describing,
        busy: context.busy,
        language: context.messages.language,
        change: (value) => context.change(name, value),
      })}
    </div>`,
  );
}
