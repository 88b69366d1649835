import { defaults, createForm } from '../../contract/config/form.js';
import { anyLanguageFor, loadAnyMessages } from '../../messages/all-languages.js';
/** The origin's form, which needs nothing besides. */
const originForm = createForm(defaults);
/**
 * Fetches a form and its texts. Rejects when a file of the widget cannot be had; a config that cannot be had, or that is
 * wrong, goes to the console.
 *
 * @param source - The config, or its address; '' for none.
 * @param before - What came of the same source the last time.
 */
export async function loadForm(element, source, wanted, before) {
    if (source === '') {
        return { form: originForm, messages: await loadAnyMessages(anyLanguageFor(element, wanted)) };
    }
    const configured = before?.configured ?? (await import('../config.entry.js'));
    const form = before?.form ?? (await configured.readForm(source));
    const messages = await configured.loadAllMessages(configured.languageOf(form, element, wanted), form);
    return { form, messages, configured };
}
