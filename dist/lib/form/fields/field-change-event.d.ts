/**
 * A field that is not one plain control tells what it now holds. Ends at the form's shadow root: what a resident wrote
 * stays inside.
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
