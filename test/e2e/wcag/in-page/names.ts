import { calledBy, interactive, isSeen, reachable, wordsIn } from './find.ts';

/**
 * Returns elements without an accessible name: controls without a label, pictures without a text, and icons that are
 * not hidden from screen readers. Also names that do not contain the visible words.
 */
export function unnamed(): string[] {
  const found: string[] = [];
  for (const element of reachable()) {
    if (element.localName === 'svg' && element.getAttribute('aria-hidden') !== 'true') found.push(calledBy(element));
    if (element instanceof HTMLImageElement && !element.hasAttribute('alt')) found.push(calledBy(element));
    if (!element.matches(interactive) || !isSeen(element)) continue;
    const name = nameOf(element);
    if (name === '') found.push(`${calledBy(element)} has no name`);
    if (element.matches('a, button, summary') && !name.includes(wordsIn(element)))
      found.push(`${name} does not say ${wordsIn(element)}`);
  }
  return found;
}

/** Returns the accessible name of a control. */
function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot; // as it is in the page
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const by = ids.map((id) => wordsIn(root.getElementById(id) ?? element.ownerDocument.createElement('i')));
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])].map(wordsIn) : []; // as it has labels
  const picture = element.querySelector('img')?.alt;
  return by.join(' ') || element.getAttribute('aria-label') || labels.join(' ') || picture || wordsIn(element);
}

/** Returns duplicate ids of a root, and references to ids that do not exist. */
export function strayIds(): string[] {
  const pointers = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-activedescendant'];
  return reachable().flatMap((element) => {
    const root = element.getRootNode() as Document | ShadowRoot; // as it is in the page
    const isTwice = element.id !== '' && root.querySelectorAll(`#${CSS.escape(element.id)}`).length > 1;
    const ids = pointers.flatMap((name) => element.getAttribute(name)?.split(' ') ?? []);
    const missing = ids.filter((id) => !root.querySelector(`#${CSS.escape(id)}`));
    return [
      ...(isTwice ? [`${element.id} twice`] : []),
      ...missing.map((id) => `${calledBy(element)} points to ${id}`),
    ];
  });
}
