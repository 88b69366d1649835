import { loadMessages } from '../messages/load-messages.js';
/** Registers an element unless the page has it: a page may load the script twice, and the first registration wins. */
export function register(tagName, element) {
    if (customElements.get(tagName) === undefined)
        customElements.define(tagName, element);
}
/** Loads the form and its texts in parallel and registers the elements. Rejects when a file cannot be loaded. */
export async function loadElements(language) {
    const [{ SynpunktDialog, SynpunktForm }] = await Promise.all([
        // oxlint-disable-next-line no-restricted-imports -- the rule allows import() here, but cannot tell it from import
        import('../dialog/elements.entry.js'),
        language && loadMessages(language),
    ]);
    register('synpunkt-form', SynpunktForm);
    register('synpunkt-dialog', SynpunktDialog);
}
