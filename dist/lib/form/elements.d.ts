export { SynpunktDialog } from './synpunkt-dialog.ts';
export { SynpunktForm } from './synpunkt-form.ts';
