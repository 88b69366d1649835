import { isControl } from '../fields/control.js';
import { valueKind } from '../state/value-kind.js';
/**
 * Locks the answers of a form while its message is being sent, so that it shows what is sent. Text fields are read-only;
 * choices have no such attribute, and `disabled` would take the focus away.
 *
 * @returns Unlocks the answers.
 */
export function lockAnswers(root, values) {
    const choices = root.querySelectorAll('.questions :is(select, [type=radio], [type=checkbox])');
    for (const choice of choices)
        choice.setAttribute('aria-disabled', 'true');
    const handleClick = (event) => {
        const { target } = event;
        if (!(target instanceof Element))
            return;
        // The keyboard clicks a radio button and a checkbox, too. The buttons of a warning change a text.
        if (target.matches('[type=radio], [type=checkbox]'))
            event.preventDefault();
        else if (target.closest('.warning'))
            event.stopPropagation();
    };
    /** Restores the value of a select, and of a text field that the browser fills in. */
    const handleInput = (event) => {
        const { target } = event;
        if (!isControl(target) || target.type === 'radio')
            return;
        const { input } = values.state.inputs.get(target.name) ?? {};
        if (!input || valueKind(input) !== 'string')
            return;
        target.value = String(values.valueOf(input.name));
        event.stopPropagation();
    };
    root.addEventListener('click', handleClick, true);
    root.addEventListener('input', handleInput, true);
    return () => {
        for (const choice of choices)
            choice.removeAttribute('aria-disabled');
        root.removeEventListener('click', handleClick, true);
        root.removeEventListener('input', handleInput, true);
    };
}
