import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/*
 * Queries by role and accessible name, as a screen reader presents an element. They look into every open shadow root and
 * run in the page: browser tests import them, and the tests of dist/ inject them (test/e2e/widget-driver.ts).
 */

/** A place to search in: an element includes its shadow root. */
export type Scope = Document | Element;

/** The conditions that an element must meet. */
export interface RoleOptions {
  /** The accessible name; a remark in parentheses may follow it, such as that an answer is required. */
  readonly name?: string | undefined;
  /** Level of a heading, from 1 to 6. */
  readonly level?: number;
}

/** Returns all elements below a scope in tree order, including those of open shadow roots. */
export function* descendantsOf(scope: Scope | ShadowRoot): Generator<HTMLElement> {
  if (scope instanceof Element && scope.shadowRoot) yield* descendantsOf(scope.shadowRoot);
  for (const child of scope.children) {
    if (child instanceof HTMLElement) yield child;
    yield* descendantsOf(child);
  }
}

/** Returns a text on one line, without soft hyphens. */
export const normalizeText = (text: string): string =>
  text
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Returns the text of an element on one line. */
export const textOf = (element: Element): string => normalizeText(element.textContent ?? '');

/** Returns the accessible name of an element. Pseudo-elements, whose styles are slow to compute, have none of our words. */
export const nameOf = (element: Element): string =>
  normalizeText(computeAccessibleName(element, { computedStyleSupportsPseudoElements: false }));

/** Returns the text of the elements that describe a control, in the order in which they are announced. */
export const descriptionOf = (element: Element): string =>
  referencedBy(element, 'aria-describedby').map(textOf).join(' | ');

/** Returns the elements that an attribute of an element refers to by id. */
export function referencedBy(element: Element, attribute: string): Element[] {
  const root = element.getRootNode();
  const ids = element.getAttribute(attribute)?.split(' ') ?? [];
  return ids.flatMap((id) =>
    root instanceof Document || root instanceof ShadowRoot ? (root.getElementById(id) ?? []) : [],
  );
}

/** Returns whether an element is rendered and exposed to assistive technology. */
export const isExposed = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && element.closest('[aria-hidden=true]') === null;

/** Returns whether an element has an accessible name, with or without a remark in parentheses after it. */
export function hasName(element: Element, name: string): boolean {
  // Computing a name reads many styles, which is slow, and most elements are not the one that is looked for.
  if (!withoutSpace(nameSources(element)).includes(withoutSpace(name))) return false;
  const actual = nameOf(element);
  return actual === name || (actual.startsWith(`${name} (`) && actual.endsWith(')'));
}

/** Returns every text that the accessible name of an element can be made of. */
function nameSources(element: Element): string {
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  const roots = [element, ...referencedBy(element, 'aria-labelledby'), ...labels].filter(
    (one) => one instanceof Element,
  );
  const attributes = roots.flatMap((root) =>
    [root, ...root.querySelectorAll('[aria-label], [alt], [title]')].flatMap((one) =>
      ['aria-label', 'alt', 'title', 'value'].map((attribute) => one.getAttribute(attribute) ?? ''),
    ),
  );
  return [...roots.map((root) => root.textContent ?? ''), ...attributes].join(' ');
}

const withoutSpace = (text: string): string => text.replace(/[\s\u00AD]/g, '');

/** Returns every exposed element of a role, in tree order. */
export function queryAllByRole<Found extends HTMLElement = HTMLElement>(
  scope: Scope,
  role: string,
  options?: RoleOptions,
): Found[] {
  return [...findByRole(scope, role, options)] as Found[]; // the caller knows the class of a role, as with querySelector()
}

function* findByRole(scope: Scope, role: string, { name, level }: RoleOptions = {}): Generator<HTMLElement> {
  for (const element of descendantsOf(scope)) {
    if (getRole(element) !== role || !isExposed(element)) continue;
    if (level !== undefined && element.localName !== `h${level}`) continue;
    if (name === undefined || hasName(element, name)) yield element;
  }
}

/** Returns the first exposed element of a role, or null. */
export function queryByRole<Found extends HTMLElement = HTMLElement>(
  scope: Scope,
  role: string,
  options?: RoleOptions,
): Found | null {
  for (const element of findByRole(scope, role, options)) return element as Found; // as above
  return null;
}

/** Returns the first exposed element of a role; throws with the names that there are if none matches. */
export function getByRole<Found extends HTMLElement = HTMLElement>(
  scope: Scope,
  role: string,
  options?: RoleOptions,
): Found {
  const element = queryByRole<Found>(scope, role, options);
  if (element) return element;
  const names = queryAllByRole(scope, role).map((other) => `"${nameOf(other)}"`);
  throw new Error(`no ${role} ${JSON.stringify(options ?? {})}; found: ${names.join(', ') || 'none'}`);
}

/** Returns the element that has the focus, through every shadow root. */
export function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Returns whether an element has the focus. Comparing elements with assert.equal() would print the whole page. */
export const hasFocus = (element: Element): boolean => focusedElement() === element;

/** Returns the innermost exposed element with a text, or null. */
export function queryByText(scope: Scope, text: string): HTMLElement | null {
  const matching = [...descendantsOf(scope)].filter((element) => textOf(element) === text && isExposed(element));
  return matching.at(-1) ?? null;
}

/** Returns selectors that lead to an element, one shadow root for each, or null for no element. */
export function pathTo(element: Element | null): string[] | null {
  const path: string[] = [];
  for (let at = element; at; at = hostOf(at)) path.unshift(selectorOf(at));
  return element ? path : null;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Returns a selector that matches an element alone in its root. */
function selectorOf(element: Element): string {
  if (element.id) return `#${CSS.escape(element.id)}`;
  const { parentElement, localName } = element;
  const siblings = [...(parentElement ?? (element.getRootNode() as ParentNode)).children]; // as a root has children
  const step = `${localName}:nth-of-type(${siblings.filter((one) => one.localName === localName).indexOf(element) + 1})`;
  return parentElement ? `${selectorOf(parentElement)} > ${step}` : step;
}
