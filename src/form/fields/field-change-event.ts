/**
 * A field that is not one plain control tells what it now holds. Ends at the form's shadow root: what a resident wrote
 * stays inside.
 */
export class FieldChangeEvent extends Event {
  readonly field: string;
  readonly value: unknown;

  constructor(field: string, value: unknown) {
    super('field-change', { bubbles: true, composed: false });
    this.field = field;
    this.value = value;
  }
}

declare global {
  interface HTMLElementEventMap {
    'field-change': FieldChangeEvent;
  }
}
