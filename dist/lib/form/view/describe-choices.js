/**
 * Describes one choice of each group by the hint and the error of the group: the one through which the focus enters it, at
 * first the first.
 *
 * Orca ignores the description of a fieldset. With one on each choice, it would be read again at every arrow key; with one on
 * the fieldset as well, NVDA and JAWS would read it twice.
 */
export function describeChoices(root) {
    for (const type of ['focusin', 'focusout'])
        root.addEventListener(type, handleFocus);
}
function handleFocus(event) {
    const { type, target } = event;
    if (!(event instanceof FocusEvent) || !(target instanceof HTMLInputElement))
        return;
    const group = target.closest('fieldset.field');
    const ids = group?.querySelector('[aria-describedby]')?.getAttribute('aria-describedby');
    if (!group || !ids || (event.relatedTarget instanceof Node && group.contains(event.relatedTarget)))
        return;
    // The next one before the focus comes: a description that is set with the focus is read twice, also the same one again.
    const next = group.querySelector('[type=radio]:checked') ?? group.querySelector('input');
    const described = type === 'focusin' ? target : next;
    for (const choice of group.querySelectorAll('input')) {
        if (choice !== described)
            choice.removeAttribute('aria-describedby');
        else if (choice.getAttribute('aria-describedby') !== ids)
            choice.setAttribute('aria-describedby', ids);
    }
}
