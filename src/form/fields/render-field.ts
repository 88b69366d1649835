import { html, nothing, type TemplateResult } from 'lit';
import type { Field, Group, Input } from '../../contract/fields/field.ts';
import type { ConfigFieldContext, FieldContext, InputState } from './field-context.ts';
import { renderRadioField } from './radio-field.ts';
import { renderSelectField } from './select-field.ts';
import { renderTextField } from './text-field.ts';
import { renderTextareaField } from './textarea-field.ts';

type Rendered = TemplateResult | typeof nothing;

/**
 * Renders the questions of a form, in an element of their own: put into the form one by one, each control would make the
 * browser count all controls before it anew.
 */
export function renderQuestions(fields: readonly Field[], context: FieldContext): TemplateResult {
  return html`<div class="questions">${renderFields(fields, context)}</div>`;
}

/**
 * Renders fields in order. What is hidden leaves an empty place, so that no other control is made anew and loses the
 * focus when something appears before it.
 */
function renderFields(fields: readonly Field[], context: FieldContext): Rendered[] {
  return fields.map((field, index) => {
    if (field.type === 'group') return renderGroup(field, context, `group-${index}`);
    if (field.type === 'note')
      return context.shows(field) ? (context.configured?.renderNote(field, context) ?? nothing) : nothing;
    const state = context.stateOf(field.name);
    return state === undefined ? nothing : renderInput(field, state, context);
  });
}

function renderGroup(group: Group, context: FieldContext, id: string): Rendered {
  const inner = renderFields(group.fields, context);
  // One whose fields are all hidden has nothing to say either.
  if (!context.shows(group) || inner.every((field) => field === nothing)) return nothing;
  return html`
    <fieldset class="group" part="group" aria-describedby=${group.hint ? id : nothing}>
      <legend part="label">${context.text(group.label)}</legend>
      ${group.hint === undefined ? nothing : html`<p class="hint" part="hint" id=${id}>${context.text(group.hint)}</p>`}
      ${inner}
    </fieldset>
  `;
}

function renderInput(given: Input, state: InputState, context: FieldContext): Rendered {
  const { configured } = context;
  // A form with a config of its own has the texts of one.
  const own = configured?.renderInput(given, state, context as ConfigFieldContext);
  if (own !== undefined) return own;
  const input = configured ? configured.withTypeHint(given, context as ConfigFieldContext) : given;
  switch (input.type) {
    case 'radio':
      return renderRadioField(input, state, context);
    case 'select':
      return renderSelectField(input, state, context);
    case 'textarea':
      return renderTextareaField(input, state, context);
    case 'text':
    case 'email':
    case 'tel':
    case 'number':
    case 'date':
      return renderTextField(input, state, context);
    default:
      return nothing;
  }
}
