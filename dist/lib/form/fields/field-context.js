/** The id of an input's control within the form's shadow root. */
export const controlId = (name) => `field-${name}`;
