import { loadMessages, type Language } from '../messages/load-messages.ts';

/** Registers an element unless the page has it: a page may load the script twice, and the first registration wins. */
export function register(tagName: string, element: CustomElementConstructor): void {
  if (customElements.get(tagName) === undefined) customElements.define(tagName, element);
}

/** Loads the form and its texts in parallel and registers the elements. Rejects when a file cannot be loaded. */
export async function loadElements(language: Language | undefined): Promise<void> {
  const [{ SynpunktDialog, SynpunktForm }] = await Promise.all([
    // oxlint-disable-next-line no-restricted-imports -- the rule allows import() here, but cannot tell it from import
    import('../dialog/elements.entry.ts'),
    language && loadMessages(language),
  ]);
  register('synpunkt-form', SynpunktForm);
  register('synpunkt-dialog', SynpunktDialog);
}
