import { html, nothing } from 'lit';
import { renderRadioField } from './radio-field.js';
import { renderSelectField } from './select-field.js';
import { renderTextField } from './text-field.js';
import { renderTextareaField } from './textarea-field.js';
/**
 * Renders fields in order. What is hidden leaves an empty place, so that no other control is made anew and loses the
 * focus when something appears before it.
 */
export function renderFields(fields, context) {
    return fields.map((field) => (field.type === 'group' ? renderGroup(field, context) : renderInput(field, context)));
}
function renderGroup(group, context) {
    // A group shows while any of its inputs does: its own condition is one of theirs.
    if (group.fields.every(({ name }) => context.stateOf(name) === undefined))
        return nothing;
    return html `
    <fieldset class="group" part="group">
      <legend part="label">${context.text(group.label)}</legend>
      ${group.hint === undefined ? nothing : html `<p class="hint" part="hint">${context.text(group.hint)}</p>`}
      ${renderFields(group.fields, context)}
    </fieldset>
  `;
}
function renderInput(input, context) {
    const state = context.stateOf(input.name);
    return state === undefined ? nothing : renderVisible(input, state, context);
}
function renderVisible(input, state, context) {
    switch (input.type) {
        case 'radio':
            return renderRadioField(input, state, context);
        case 'select':
            return renderSelectField(input, state, context);
        case 'textarea':
            return renderTextareaField(input, state, context);
        default:
            return renderTextField(input, state, context);
    }
}
