import { configRequests } from '../element/config-requests.js';
import { timeout } from '../element/timeout.js';
import { loadMessages } from '../messages/load-messages.js';
/** Registers an element unless the page has it: a page may load the script twice, and the first registration wins. */
export function register(tagName, element) {
    if (customElements.get(tagName) === undefined)
        customElements.define(tagName, element);
}
/**
 * Loads all that the form is known to need in parallel, its config as well, and registers the elements. Rejects when a file of
 * the widget cannot be loaded; the form reports a config that cannot.
 *
 * @param preset - The preset of the form. Those that are not part of it have files of their own, whose digests would cost every
 *   page 140 bytes: only the code that a preset needs is loaded here.
 */
export async function loadElements(language, config, preset) {
    // Not the id of an element, and not "[object Object]". A new request at each call: after its timeout, the body of the last one
    // cannot be read any more.
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
