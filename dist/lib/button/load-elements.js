import { configRequests } from '../element/config-requests.js';
import { timeout } from '../element/timeout.js';
import { loadMessages } from '../messages/load-messages.js';
/** Registers an element unless its name is taken: a page may load the script twice. */
export function register(tagName, element) {
    if (customElements.get(tagName) === undefined)
        customElements.define(tagName, element);
}
/**
 * Loads the files and the config that the form needs, in parallel, and registers the elements. Rejects when a file of the widget
 * cannot be loaded; the form reports a config that cannot.
 *
 * @param preset - The preset of the form. Its own file is loaded by the form: its digest would cost every page 140 bytes.
 */
export async function loadElements(language, config, preset) {
    // An address, not "#id" or "[object Object]". Requested again at each call, since the previous request may have timed out.
    if (typeof config === 'string' && /^[^[#]/.test(config)) {
        (configRequests[config] = fetch(config, { signal: AbortSignal.timeout(timeout) })).catch(() => { });
    }
    const [{ SynpunktDialog, SynpunktForm }] = await Promise.all([
        // oxlint-disable-next-line no-restricted-imports -- the rule allows import() here, but cannot tell it from import
        import('../dialog/elements.entry.js'),
        language && loadMessages(language),
        // oxlint-disable-next-line no-restricted-imports -- as above
        (config || preset) && import('../form/config.entry.js'),
    ]);
    register('synpunkt-form', SynpunktForm);
    register('synpunkt-dialog', SynpunktDialog);
}
