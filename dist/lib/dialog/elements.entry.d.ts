export { SynpunktDialog } from './synpunkt-dialog.js';
export { SynpunktForm } from '../form/synpunkt-form.js';
