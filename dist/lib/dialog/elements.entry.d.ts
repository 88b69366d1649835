export { SynpunktDialog } from './synpunkt-dialog.ts';
export { SynpunktForm } from '../form/synpunkt-form.ts';
