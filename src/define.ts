import { register } from './button/load-elements.ts';
import { SynpunktButton } from './button/synpunkt-button.ts';
import { SynpunktDialog } from './dialog/synpunkt-dialog.ts';
import { SynpunktForm } from './form/synpunkt-form.ts';

/** Registers `<synpunkt-button>`, `<synpunkt-form>` and the dialog that connects them, unless the page has them. */
export function define(): void {
  register('synpunkt-button', SynpunktButton);
  register('synpunkt-form', SynpunktForm);
  register('synpunkt-dialog', SynpunktDialog);
}
