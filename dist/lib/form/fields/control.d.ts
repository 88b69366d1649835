/** A native form control that has a value. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
/** Whether an event comes from a native form control. */
export declare function isControl(target: EventTarget | null): target is Control;
/** The id of a field's control within the form's shadow root. */
export declare const controlId: (name: string) => string;
/**
 * Stops key events before they reach the page: its shortcuts would take the letters, since to the page every key is
 * pressed at the form element and not at a control.
 */
export declare function stopShortcuts(event: KeyboardEvent): void;
/**
 * The value of a field that is not one native control has changed. Ends at the form's shadow root, so that no value
 * reaches the page.
 */
export declare class FieldChangeEvent extends Event {
    readonly field: string;
    readonly value: unknown;
    constructor(field: string, value: unknown);
}
declare global {
    interface HTMLElementEventMap {
        'field-change': FieldChangeEvent;
    }
}
