/*
 * Root of the lazy file with the dialog and the form. It is loaded when the pointer or the focus is on the button, at the latest
 * when that is pressed, and for a form in the page.
 */
export { SynpunktDialog } from './synpunkt-dialog.js';
export { SynpunktForm } from '../form/synpunkt-form.js';
