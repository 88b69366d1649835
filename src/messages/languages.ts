import { formLanguages, languageOfTag, type FormLanguage } from '../contract/config/form-languages.ts';
import { languageFor, loadMessages } from './load-messages.ts';
import type { ConfigMessages, FormMessages } from './messages.ts';

/** Loads the texts of every form; the button can load those of its own languages. */
const formTexts = {
  sv: () => loadMessages('sv'),
  fi: () => loadMessages('fi'),
  en: () => loadMessages('en'),
  nb: () => import('./locales/nb/form.entry.ts').then(messagesOf),
  da: () => import('./locales/da/form.entry.ts').then(messagesOf),
  de: () => import('./locales/de/form.entry.ts').then(messagesOf),
  ar: () => import('./locales/ar/form.entry.ts').then(messagesOf),
} satisfies Record<FormLanguage, () => Promise<FormMessages>>;

/** Loads the texts of forms with a config. A table of its own, so that bundlers leave it out of the default form. */
const configTexts = {
  sv: () => import('./locales/sv/config.entry.ts').then(messagesOf),
  fi: () => import('./locales/fi/config.entry.ts').then(messagesOf),
  en: () => import('./locales/en/config.entry.ts').then(messagesOf),
  nb: () => import('./locales/nb/config.entry.ts').then(messagesOf),
  da: () => import('./locales/da/config.entry.ts').then(messagesOf),
  de: () => import('./locales/de/config.entry.ts').then(messagesOf),
  ar: () => import('./locales/ar/config.entry.ts').then(messagesOf),
} satisfies Record<FormLanguage, () => Promise<ConfigMessages>>;

function messagesOf<Texts>({ messages }: { readonly messages: Texts }): Texts {
  return messages;
}

/** Picks the language of a form: the first available one of the tags, else of the surrounding page, else Swedish. */
export function anyLanguageFor(element: Element, tags: readonly string[]): FormLanguage {
  const [language] = tags.flatMap((tag) => languageOfTag(tag) ?? []);
  return language ?? languageFor(element, tags.at(-1) ?? '', formLanguages) ?? 'sv';
}

/** Loads the texts of every form. Rejects when the file cannot be loaded; the next call tries again. */
export const loadAnyMessages = (language: FormLanguage): Promise<FormMessages> => formTexts[language]();

/** Loads the texts of forms with a config. Rejects when the file cannot be loaded; the next call tries again. */
export const loadConfigMessages = (language: FormLanguage): Promise<ConfigMessages> => configTexts[language]();
