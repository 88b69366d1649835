/*
 * The file that is fetched when someone comes near the button, and for a form in the page: all that shows.
 */
export { SynpunktDialog } from './synpunkt-dialog.js';
export { SynpunktForm } from '../form/synpunkt-form.js';
