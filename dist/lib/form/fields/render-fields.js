import { html, nothing } from 'lit';
import { tickIcon } from '../view/icons.js';
import { controlId } from './control.js';
import { describedByIds, renderFrame } from './field-frame.js';
import { findView } from './registry.js';
/** Renders the explanation of the tick, if any field is required. */
export function renderRequiredNote({ inputs }, { requiredNote }) {
    return [...inputs.values()].some(({ required }) => required)
        ? html `<p class="required-note" part="required">${tickIcon()}<span .textContent=${requiredNote}></span></p>`
        : nothing;
}
/**
 * Renders the fields of a form, in an element of their own: if controls were inserted into the form one by one, the
 * browser would count all controls before each of them again.
 */
export function renderFields(fields, context) {
    return html `<div class="questions">${renderEach(fields, context)}</div>`;
}
/**
 * Renders fields in order. A hidden field leaves an empty place, so that no other control is created anew and loses the
 * focus when a field appears before it.
 */
function renderEach(fields, context) {
    return fields.map((field, index) => 'name' in field ? renderInput(field, context) : renderContainer(field, `group-${index}`, context));
}
/** Renders a group or a note. */
function renderContainer(field, id, context) {
    const { loaded, values, defaultState } = context;
    const view = values.state.isTrue(field.showWhen) ? findView(field, loaded.configFeature) : undefined;
    if (!view)
        return nothing;
    return view.render(field, { ...defaultState, id, renderFields: (fields) => renderEach(fields, context) });
}
function renderInput(input, context) {
    const { loaded, values, submitter, defaultState } = context;
    const { name, label = '', hint } = input;
    const visible = values.state.inputs.get(name);
    const view = visible && findView(input, loaded.configFeature);
    if (!view)
        return nothing;
    const { configFeature } = loaded;
    const { text } = defaultState;
    const id = controlId(name);
    const error = submitter?.errorText(name);
    const hints = [
        ...(hint === undefined ? [] : [text(hint)]),
        ...((configFeature && view.typeHint?.(input, loaded.messages)) ?? []),
    ];
    const describedBy = describedByIds(id, hints, error);
    const { required, options } = visible;
    const state = {
        ...defaultState,
        id,
        value: values.valueOf(name),
        currentValue: () => values.valueOf(name),
        cleanValue: () => values.clean(input, String(values.valueOf(name))),
        required,
        invalid: error !== undefined,
        describedBy,
        options,
        change: (value) => values.set(name, value),
        renderFields: () => [],
    };
    const control = view.render(input, state);
    const content = {
        ...state,
        label: text(label),
        hints,
        error: submitter?.renderError(id, error, loaded.messages),
        below: configFeature?.renderNotice(visible, text) ?? submitter?.renderWarning(name),
    };
    return view.renderFrame?.(content, control) ?? renderFrame(view.frame ?? 'label', content, control);
}
