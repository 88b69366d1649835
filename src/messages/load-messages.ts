import type { Messages } from './messages.ts';

/** The languages that have texts; the first stands in where a page asks for none of them. */
const languages = ['sv', 'fi', 'en'] as const;

export type Language = (typeof languages)[number];

/** Picks the language for an element: the first tag that has texts, else that of the place where the element stands. */
export function languageFor(element: Element, ...wanted: (string | undefined)[]): Language {
  const primaries = wanted.map((tag) => tag?.toLowerCase().split('-')[0]);
  return primaries.flatMap((tag) => languages.filter((known) => known === tag))[0] ?? languageAround(element);
}

function languageAround(element: Element): Language {
  const found = languages.find((known) => element.matches(`:lang(${known})`));
  if (found) return found;
  // Firefox does not look beyond a shadow root.
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : languages[0];
}

/** Fetches the texts of a language. Rejects when they cannot be had; the next call tries again. */
export async function loadMessages(language: Language): Promise<Messages> {
  const { messages } = await importMessages(language);
  return messages;
}

function importMessages(language: Language): Promise<{ messages: Messages }> {
  switch (language) {
    case 'fi':
      return import('./fi.ts');
    case 'en':
      return import('./en.ts');
    default:
      return import('./sv.ts');
  }
}
