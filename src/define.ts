import { register } from './button/register.ts';
import { SynpunktButton } from './button/synpunkt-button.ts';
import { SynpunktDialog } from './dialog/synpunkt-dialog.ts';
import { SynpunktForm } from './form/synpunkt-form.ts';

/** Registers `<synpunkt-button>` and `<synpunkt-form>`, and the dialog between them, unless the page has them. */
export function define(): void {
  register('synpunkt-button', SynpunktButton);
  register('synpunkt-form', SynpunktForm);
  register('synpunkt-dialog', SynpunktDialog);
}
