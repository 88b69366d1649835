import { createLink } from '../button/fallback-link.js';
import { buttonLanguageFor, buttonTexts } from '../messages/button-texts.js';
import { languageFor } from '../messages/load-messages.js';
/**
 * Loads the class of a form in the page. Until then the element contains a status, and a button to try again if loading
 * fails.
 *
 * It uses no templates: a page that requires Trusted Types may allow those of the first copy of the widget only.
 */
export async function loadForm(form, { fallback }) {
    const language = buttonLanguageFor(form, form.lang);
    const { loading, failed, retry, contact } = buttonTexts[language];
    const placeholder = document.createElement('div');
    const status = document.createElement('p');
    const retryButton = document.createElement('button');
    placeholder.lang = language;
    placeholder.dir = 'auto';
    status.role = 'status';
    retryButton.type = 'button';
    retryButton.textContent = retry;
    retryButton.style.padding = '14px';
    retryButton.addEventListener('click', () => void load());
    placeholder.append(status);
    form.append(placeholder);
    await load();
    async function load() {
        status.textContent = loading;
        try {
            await customElements.get('synpunkt-button').loadElements(languageFor(form, form.lang)); // as registered
            await form.updateComplete; // as loaded
            placeholder.remove();
        }
        catch {
            status.textContent = failed;
            if (!retryButton.isConnected)
                placeholder.append(retryButton, ...createLink(fallback, contact));
            console.error('synpunkt: the form could not be fetched');
        }
    }
}
