import { isControl } from '../fields/control.js';
import { valueKind } from '../state/value-kind.js';
/**
 * Locks the answers of a form while its message is being sent, so that it shows what is sent. `disabled` would take the
 * focus away, and in Firefox `readonly` moves the caret, so that Orca reads the text field.
 *
 * @returns Unlocks the answers.
 */
export function lockAnswers(root, values) {
    const choices = root.querySelectorAll('.questions :is(select, [type=radio], [type=checkbox])');
    const texts = root.querySelectorAll('.questions :is(textarea, input:not([type=radio], [type=checkbox], [type=file]))');
    for (const choice of choices)
        choice.setAttribute('aria-disabled', 'true');
    for (const text of texts)
        text.setAttribute('aria-readonly', 'true');
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
    const handleBeforeInput = (event) => event.preventDefault();
    /** Restores the value of a select, and of a text field that a browser fills in by itself. */
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
    root.addEventListener('beforeinput', handleBeforeInput, true);
    root.addEventListener('input', handleInput, true);
    return () => {
        for (const choice of choices)
            choice.removeAttribute('aria-disabled');
        for (const text of texts)
            text.removeAttribute('aria-readonly');
        root.removeEventListener('click', handleClick, true);
        root.removeEventListener('beforeinput', handleBeforeInput, true);
        root.removeEventListener('input', handleInput, true);
    };
}
