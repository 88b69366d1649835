import { register } from './button/load-elements.js';
import { SynpunktButton } from './button/synpunkt-button.js';
import { SynpunktDialog } from './dialog/synpunkt-dialog.js';
import { SynpunktForm } from './form/synpunkt-form.js';
/** Registers `<synpunkt-button>`, `<synpunkt-form>` and the dialog that connects them, unless the page has them. */
export function define() {
    register('synpunkt-button', SynpunktButton);
    register('synpunkt-form', SynpunktForm);
    register('synpunkt-dialog', SynpunktDialog);
}
