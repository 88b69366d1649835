import { cleanAnswer } from '../../contract/values/clean-answer.js';
import { valueKind } from '../state/value-kind.js';
/**
 * Sets the values of all fields from their controls: not every autofill, extension or restored session fires an event. Texts
 * are cleaned as for sending, and the controls show the result.
 */
export function readControls(root, values) {
    for (const combobox of root.querySelectorAll('synpunkt-combobox'))
        combobox.commit();
    for (const [name, { input }] of values.state.inputs) {
        const controls = [...root.querySelectorAll(`form [name="${name}"]`)];
        const value = controls.length > 0 ? readValue(input, controls) : undefined;
        // Not where nothing has changed, as each change evaluates the form. A list is always a new one.
        if (value !== undefined && value !== values.valueOf(name))
            values.set(name, value);
    }
}
/** Returns the value of the controls of a field; undefined if the field reports its value itself. */
function readValue(input, controls) {
    const checked = controls.flatMap((control) => ('checked' in control && control.checked ? [control.value] : []));
    switch (valueKind(input)) {
        case 'boolean':
            return checked.length > 0;
        case 'list':
            return checked;
        case 'string':
            return input.type === 'radio' ? (checked[0] ?? '') : cleanAnswer(input, controls[0]?.value ?? '');
        default:
            return undefined;
    }
}
