/** Whether an event comes from a native form control. */
export function isControl(target) {
    return (target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement);
}
/** The id of a field's control within the form's shadow root. */
export const controlId = (name) => `field-${name}`;
/**
 * Stops key events before they reach the page: its shortcuts would take the letters, since to the page every key is
 * pressed at the form element and not at a control.
 */
export function stopShortcuts(event) {
    if (isControl(event.target) && event.key !== 'Escape' && event.key !== 'Tab')
        event.stopPropagation();
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
