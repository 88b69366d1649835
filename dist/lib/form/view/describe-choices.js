/** The choice through which the focus entered each group. Its description must not change while it has the focus, or it is read again. */
const entryChoices = new WeakMap();
/**
 * Describes one choice of each group by the hint and the error of the group: the one through which the focus enters it.
 *
 * Orca ignores the description of a fieldset. With one on each choice, it would be read again at every arrow key; with one on
 * the fieldset as well, NVDA and JAWS would read it twice.
 */
export function describeChoices(root) {
    for (const group of root.querySelectorAll('fieldset[data-describedby]')) {
        const choices = [...group.querySelectorAll('[part=input]:is([type=radio], [type=checkbox])')];
        const entry = entryChoices.get(group);
        // Without the focus, the one that Tab leads to.
        const next = choices.find((choice) => choice.matches('[type=radio]:checked')) ?? choices[0];
        const described = entry && choices.includes(entry) ? entry : next;
        for (const choice of choices) {
            const ids = (choice === described && group.getAttribute('data-describedby')) || null;
            // Setting the same value makes screen readers read it again.
            if (ids === choice.getAttribute('aria-describedby'))
                continue;
            if (ids === null)
                choice.removeAttribute('aria-describedby');
            else
                choice.setAttribute('aria-describedby', ids);
        }
    }
}
/** Calls describeChoices() when the focus enters or leaves a group. */
export function describeChoicesOnFocus(root) {
    const handleFocus = (event) => {
        const { type, target, relatedTarget } = event; // by its type
        const group = target instanceof Element ? target.closest('fieldset[data-describedby]') : null;
        if (!group || !(target instanceof Element) || (relatedTarget instanceof Node && group.contains(relatedTarget)))
            return;
        if (type === 'focusin')
            entryChoices.set(group, target);
        else
            entryChoices.delete(group);
        describeChoices(root);
    };
    for (const type of ['focusin', 'focusout'])
        root.addEventListener(type, handleFocus);
    // The group may have received the focus before this lazy file was loaded.
    const group = root.querySelector('fieldset[data-describedby]:focus-within');
    const described = group?.querySelector('[aria-describedby]');
    if (group && described)
        entryChoices.set(group, described);
}
