/*
 * What is measured in the page itself: served to it as modules with their types taken out. The page keeps all of it as
 * `wcag`.
 */

const widgets = 'synpunkt-button, synpunkt-form';

/** What can be pressed, written in or chosen. */
export const interactive = 'a[href], button, input, select, textarea, summary';

/** What scrolls down in itself. */
export const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowY);

/** Every element below a node, those of shadow roots too, in the order of the page. */
export function* everything(node: ParentNode): Generator<Element> {
  for (const element of node.children) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
    yield* everything(element);
  }
}

/** Where a node stands, through shadow roots and slots. */
export function parentOf(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const { parentNode } = node;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}

/** An element and all that it stands in, inner ones first. */
export function* lineOf(element: Element | null): Generator<Element> {
  for (let at = element; at; at = parentOf(at)) yield at;
}

/** What the resident can reach: the open dialog, or else the whole widget. */
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

/** What a resident sees of that. */
export function seen(selector = '*'): HTMLElement[] {
  return reachable().filter((element): element is HTMLElement => element.matches(selector) && isSeen(element));
}

export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
}

/** The words of an element in one line. */
export const wordsIn = (element: Element): string =>
  (element.textContent ?? '')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** How a test speaks of an element. */
export function calledBy(element: Element): string {
  const mark = element.id ? `#${element.id}` : element.classList.length > 0 ? `.${element.classList[0]}` : '';
  const words = element.getAttribute('aria-label') ?? wordsIn(element);
  return `${element.localName}${mark} ${words.slice(0, 40)}`.trim();
}

/** What has the focus, through every shadow root. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
