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
 * Picks a language for an element: that of the tag, else that of the surrounding page. Undefined when neither is
 * available.
 *
 * @param tag - BCP 47 tag; '' for none.
 * @param available - The languages to pick from. Default: those of the button.
 */
export function languageFor<Available extends string = Language>(
  element: Element,
  tag: string,
  available: readonly Available[] = buttonLanguages as readonly string[] as readonly Available[], // its default type
): Available | undefined {
  const [primary] = tag.toLowerCase().split('-');
  return available.find((language) => language === primary) ?? languageOfPage(element, available);
}

function languageOfPage<Available extends string>(
  element: Element,
  available: readonly Available[],
): Available | undefined {
  // In Firefox, :lang() does not inherit across a shadow root.
  const root = element.getRootNode();
  return (
    available.find((language) => element.matches(`:lang(${language})`)) ??
    (root instanceof ShadowRoot ? languageOfPage(root.host, available) : undefined)
  );
}

/** Loads the texts of the form, at the same time as the form. Rejects when the file cannot be loaded; the next call tries again. */
export async function loadMessages(language: Language): Promise<FormMessages> {
  return (await loaders[language]()).messages;
}
