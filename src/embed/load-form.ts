import { createAlternatives } from '../button/fallback-link.ts';
import type { SynpunktButton } from '../button/synpunkt-button.ts';
import { buttonLanguageFor, buttonTexts } from '../messages/button-texts.ts';
import { languageFor } from '../messages/load-messages.ts';
import type { Widget } from './insert-widget.ts';

/** The forms whose class has been requested here. */
const requested = new WeakSet<Element>();

/** Loads the class of a form that was mounted, and of those that the page itself contains and nothing has loaded yet. */
export function loadForms(widget: Element): void {
  for (const form of document.querySelectorAll('synpunkt-form')) {
    if (requested.has(form) || (form !== widget && form.shadowRoot)) continue;
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
async function loadForm(form: HTMLElement): Promise<void> {
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

  async function load(): Promise<void> {
    status.textContent = texts.loading;
    try {
      const { loadElements } = customElements.get('synpunkt-button') as typeof SynpunktButton; // as registered
      await loadElements(languageFor(form, form.lang), form.getAttribute('config'), form.getAttribute('preset'));
      await (form as Widget).updateComplete; // as loaded
      placeholder.remove();
    } catch {
      status.textContent = texts.failed;
      // The press on "reload" tries again first, which costs the resident less.
      if (isFailed && navigator.onLine) location.reload();
      if (!isFailed) placeholder.append(...createAlternatives(form.getAttribute('fallback'), texts, () => void load()));
      isFailed = true;
      console.error('synpunkt: the form could not be fetched');
    }
  }
}
