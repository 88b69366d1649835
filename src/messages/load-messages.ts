import { primaryOf } from '../contract/config/primary-language.ts';
import type { FormMessages } from './messages.ts';

/** The languages of the button, whose few texts are in `button-texts.ts`. */
const buttonLanguages = ['sv', 'fi', 'en'] as const;

export type Language = (typeof buttonLanguages)[number];

const loaders = {
  sv: () => import('./locales/sv/form.entry.ts'),
  fi: () => import('./locales/fi/form.entry.ts'),
  en: () => import('./locales/en/form.entry.ts'),
} satisfies Record<Language, () => Promise<{ readonly messages: FormMessages }>>;

/**
 * Picks a language for an element: that of the tag, else that of the innermost element around it that has one. Undefined
 * when neither is available.
 *
 * @param tag - BCP 47 tag; '' or null for none.
 * @param available - The languages to pick from. Default: those of the button.
 */
export function languageFor<Available extends string = Language>(
  element: Element | null,
  tag: string | null,
  available: readonly Available[] = buttonLanguages as readonly string[] as readonly Available[], // its default type
): Available | undefined {
  const find = (own: string | null): Available | undefined => available.find((language) => language === primaryOf(own));
  const found = find(tag);
  if (found) return found;
  // Last, as a meta element or a header tells.
  if (!element) return available.find((language) => document.documentElement.matches(`:lang(${language})`));
  // Not :lang() of the element, which takes "fi_FI" for another language than "fi".
  const own = element.getAttribute('lang');
  if (own && own !== tag) return find(own);
  const { host = null } = element.getRootNode() as Partial<ShadowRoot>; // a document has none
  return languageFor(element.parentElement ?? host, tag, available);
}

/** Loads the texts of the form, at the same time as the form. Rejects when the file cannot be loaded; the next call tries again. */
export async function loadMessages(language: Language): Promise<FormMessages> {
  return (await loaders[language]()).messages;
}
