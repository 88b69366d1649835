import type { LitElement } from 'lit';
/** A native form control that has a value. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
/** Whether an event comes from a native form control. */
export declare function isControl(target: EventTarget | null): target is Control;
/** The id of a field's control within the form's shadow root. */
export declare const controlId: (name: string) => string;
/**
 * Stops events before they reach the page, to which all of them are at the form element and not at a control: its
 * shortcuts would take the letters, and scripts that cancel presses unless they are on a field, the presses. FastClick would
 * click the element instead of what is in it.
 */
export declare function containEvents({ renderRoot }: LitElement): void;
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
