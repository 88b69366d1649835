/**
 * A field that is not one plain control tells what it now holds. Ends at the form's shadow root: what a resident wrote
 * stays inside.
 */
export class FieldChangeEvent extends Event {
    constructor(field, value) {
        super('field-change', { bubbles: true, composed: false });
        this.field = field;
        this.value = value;
    }
}
