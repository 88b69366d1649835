import { defaults } from '../../contract/config/defaults.ts';
import { createForm, type Form } from '../../contract/config/form.ts';
import { anyLanguageFor, loadAnyMessages } from '../../messages/languages.ts';
import { kontakt } from '../../presets/kontakt.ts';
import type { AllMessages, Messages } from '../../messages/messages.ts';
import type * as ConfiguredModule from '../config.entry.ts';

/** What only a form with a config of its own needs. */
export type ConfigFeature = typeof ConfiguredModule;

/** A form with everything that it takes to show it. */
export type LoadedForm = { readonly form: Form } & (
  | { readonly messages: Messages; readonly configured?: undefined }
  | { readonly messages: AllMessages; readonly configured: ConfigFeature }
);

/** The origin's form, which needs nothing besides. */
const originForm: Form = createForm(defaults, kontakt);

/**
 * Fetches a form and its texts. Rejects when a file of the widget cannot be had; a config that cannot be had, or that is
 * wrong, goes to the console.
 *
 * @param source - The config, or its address; '' for none.
 * @param before - What came of the same source the last time.
 */
export async function loadForm(
  element: Element,
  source: object | string,
  wanted: readonly string[],
  before: LoadedForm | undefined,
): Promise<LoadedForm> {
  if (source === '') {
    return { form: originForm, messages: await loadAnyMessages(anyLanguageFor(element, wanted)) };
  }
  const configured = before?.configured ?? (await import('../config.entry.ts'));
  const form = before?.form ?? (await configured.readForm(source));
  const messages = await configured.loadAllMessages(configured.languageOf(form, element, wanted), form);
  return { form, messages, configured };
}
