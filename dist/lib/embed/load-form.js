import { createAlternatives } from '../button/fallback-link.js';
import { buttonLanguageFor, buttonTexts } from '../messages/button-texts.js';
import { languageFor } from '../messages/load-messages.js';
/** The forms whose class has been requested here. */
const requested = new WeakSet();
/** Loads the class of a form that was mounted, and of those that the page itself contains and nothing has loaded yet. */
export function loadForms(widget) {
    for (const form of document.querySelectorAll('synpunkt-form')) {
        if (requested.has(form) || (form !== widget && form.shadowRoot))
            continue;
        requested.add(form);
        void loadForm(form);
    }
}
/**
 * Loads the class of a form in the page. Until then the element contains a status, and a button to try again or reload the
 * page if loading fails.
 *
 * It uses no templates: a page that requires Trusted Types may allow those of the first copy of the widget only.
 */
async function loadForm(form) {
    const language = buttonLanguageFor(form, form.lang);
    const texts = buttonTexts[language];
    const placeholder = document.createElement('div');
    const status = document.createElement('p');
    let isFailed = false;
    placeholder.lang = language;
    placeholder.dir = 'auto';
    status.role = 'status';
    placeholder.append(status);
    form.append(placeholder);
    await load();
    async function load() {
        status.textContent = texts.loading;
        try {
            const { loadElements } = customElements.get('synpunkt-button'); // as registered
            await loadElements(languageFor(form, form.lang), form.getAttribute('config'), form.getAttribute('preset'));
            await form.updateComplete; // as loaded
            placeholder.remove();
        }
        catch {
            status.textContent = texts.failed;
            // The press on "reload" tries again first, which costs the resident less.
            if (isFailed && navigator.onLine)
                location.reload();
            if (!isFailed)
                placeholder.append(...createAlternatives(form.getAttribute('fallback'), texts, () => void load()));
            isFailed = true;
            console.error('synpunkt: the form could not be fetched');
        }
    }
}
