/** A native form control that has a value. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Whether an event comes from a native form control. */
export function isControl(target: EventTarget | null): target is Control {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}

/** The id of a field's control within the form's shadow root. */
export const controlId = (name: string): string => `field-${name}`;

/**
 * Stops key events before they reach the page: its shortcuts would take the letters, since to the page every key is
 * pressed at the form element and not at a control.
 */
export function stopShortcuts(event: KeyboardEvent): void {
  if (isControl(event.target) && event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation();
}

/**
 * The value of a field that is not one native control has changed. Ends at the form's shadow root, so that no value
 * reaches the page.
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
