import type { Messages } from './messages.ts';

/** The languages whose texts the button itself has; the first stands in where a page asks for none that is known. */
const languages = ['sv', 'fi', 'en'] as const;

export type Language = (typeof languages)[number];

/**
 * Picks a language for an element, of those that are known: that of a tag, else that of the place where the element
 * stands. Undefined where neither is one of them.
 */
export function languageFor<Known extends string = Language>(
  element: Element,
  tag: string,
  known: readonly Known[] = languages as readonly string[] as readonly Known[], // the default of Known
): Known | undefined {
  const [primary] = tag.toLowerCase().split('-');
  return known.find((one) => one === primary) ?? languageAround(element, known);
}

function languageAround<Known extends string>(element: Element, known: readonly Known[]): Known | undefined {
  // Firefox does not look beyond a shadow root.
  const root = element.getRootNode();
  return (
    known.find((one) => element.matches(`:lang(${one})`)) ??
    (root instanceof ShadowRoot ? languageAround(root.host, known) : undefined)
  );
}

/** Fetches the texts of a language. Rejects when they cannot be had; the next call tries again. */
export async function loadMessages(language: Language): Promise<Messages> {
  const { messages } = await importMessages(language);
  return messages;
}

function importMessages(language: Language): Promise<{ messages: Messages }> {
  switch (language) {
    case 'fi':
      return import('./locales/fi/form.entry.ts');
    case 'en':
      return import('./locales/en/form.entry.ts');
    default:
      return import('./locales/sv/form.entry.ts');
  }
}
