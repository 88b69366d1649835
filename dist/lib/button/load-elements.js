import { loadMessages } from '../messages/load-messages.js';
import { register } from './register.js';
/** Fetches the form and its texts side by side and registers what shows them. Rejects when a file cannot be had. */
export async function loadElements(language) {
    const [{ SynpunktDialog, SynpunktForm }] = await Promise.all([
        // oxlint-disable-next-line no-restricted-imports -- on demand, as the rule asks; it cannot tell import() from import
        import('../dialog/elements.entry.js'),
        language && loadMessages(language),
    ]);
    register('synpunkt-form', SynpunktForm);
    register('synpunkt-dialog', SynpunktDialog);
}
