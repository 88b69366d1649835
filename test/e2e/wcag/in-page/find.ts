/*
 * The measurements in the page itself, served to it as modules without types. The page has all of them as `wcag`.
 */

const widgets = 'synpunkt-button, synpunkt-form, synpunkt-editor';

/** Selector of interactive elements. */
export const interactive = 'a[href], button, input, select, textarea, summary';

/** Returns whether an element scrolls vertically. */
export const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowY);

/** Returns every element below a node, including shadow roots, in tree order. */
export function* everything(node: ParentNode): Generator<Element> {
  for (const element of node.children) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
    yield* everything(element);
  }
}

/** Returns the parent of a node in the flat tree. */
export function parentOf(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const { parentNode } = node;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}

/** Returns an element and its ancestors in the flat tree. */
export function* lineOf(element: Element | null): Generator<Element> {
  for (let at = element; at; at = parentOf(at)) yield at;
}

/** Returns the elements that can be reached: those of the modal dialog, or else of the whole widget. */
export function reachable(): Element[] {
  const all = [...everything(document)];
  const dialog = all.find((element) => element.matches('dialog:modal'));
  const root = dialog ? [dialog] : all.filter((element) => element.matches(widgets));
  return root.flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
    ...everything(element),
  ]);
}

/** Returns the visible elements among them. */
export function seen(selector = '*'): HTMLElement[] {
  return reachable().filter((element): element is HTMLElement => element.matches(selector) && isSeen(element));
}

export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
}

/** Returns the text of an element on one line. */
export const wordsIn = (element: Element): string =>
  (element.textContent ?? '')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Describes an element for a failure message. */
export function calledBy(element: Element): string {
  const mark = element.id ? `#${element.id}` : element.classList.length > 0 ? `.${element.classList[0]}` : '';
  const words = element.getAttribute('aria-label') ?? wordsIn(element);
  return `${element.localName}${mark} ${words.slice(0, 40)}`.trim();
}

/** Returns the focused element, through every shadow root. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
