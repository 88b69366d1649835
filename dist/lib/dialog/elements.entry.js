/* Root of the lazy file with the dialog and the form, which is loaded when the pointer or the focus is on the button. */
export { SynpunktDialog } from './synpunkt-dialog.js';
export { SynpunktForm } from '../form/synpunkt-form.js';
