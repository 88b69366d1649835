import { loadMessages, type Language } from '../messages/load-messages.ts';
import { register } from './register.ts';

/** Fetches the form and its texts side by side and registers what shows them. Rejects when a file cannot be had. */
export async function loadElements(language: Language | undefined): Promise<void> {
  const [{ SynpunktDialog, SynpunktForm }] = await Promise.all([
    // oxlint-disable-next-line no-restricted-imports -- on demand, as the rule asks; it cannot tell import() from import
    import('../dialog/elements.entry.ts'),
    language && loadMessages(language),
  ]);
  register('synpunkt-form', SynpunktForm);
  register('synpunkt-dialog', SynpunktDialog);
}
