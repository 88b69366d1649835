/** Whether an event comes from a native form control. */
export function isControl(target) {
    return (target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement);
}
/** The id of a field's control within the form's shadow root. */
export const controlId = (name) => `field-${name}`;
/**
 * Stops events before they reach the page, to which all of them are at the form element and not at a control: its
 * shortcuts would take the letters, and scripts that cancel presses unless they are on a field, the presses. FastClick would
 * click the element instead of what is in it.
 */
export function containEvents({ renderRoot }) {
    renderRoot.addEventListener('pointerdown', exemptFromFastClick, { passive: true });
    for (const type of ['keydown', 'keypress', 'keyup', 'mousedown']) {
        renderRoot.addEventListener(type, containEvent, { passive: true });
    }
}
/** Not sooner: React complains of a class that its server has not rendered. */
function exemptFromFastClick({ currentTarget }) {
    if (currentTarget instanceof ShadowRoot)
        currentTarget.host.classList.add('needsclick');
}
function containEvent(event) {
    const { key, target } = event;
    if (key && (!isControl(target) || key === 'Escape' || key === 'Tab'))
        return;
    event.stopPropagation();
    // A script that came first has kept the focus from the field.
    if (event.defaultPrevented && isControl(target))
        target.focus();
}
/**
 * The value of a field that is not one native control has changed. Ends at the form's shadow root, so that no value
 * reaches the page.
 */
export class FieldChangeEvent extends Event {
    constructor(field, value) {
        super('field-change', { bubbles: true, composed: false });
        this.field = field;
        this.value = value;
    }
}
