/* Root of the lazy file with the dialog and the form, which is loaded when the pointer or the focus is on the button. */
export { SynpunktDialog } from './synpunkt-dialog.ts';
export { SynpunktForm } from '../form/synpunkt-form.ts';
