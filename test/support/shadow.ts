/*
 * Queries by selector, for what has neither role nor name: layout, parts and styles. Everything else is found with the
 * drivers.
 */

/** Returns the element that selectors lead to, one shadow root for each; throws if there is none. */
export function inShadow<Found extends HTMLElement = HTMLElement>(host: Element, ...path: string[]): Found {
  const element = queryInShadow<Found>(host, ...path);
  if (!element) throw new Error(`no ${path.join(' >>> ')} in ${host.localName}`);
  return element;
}

/** Returns the element that selectors lead to, one shadow root for each, or null. */
export function queryInShadow<Found extends HTMLElement = HTMLElement>(host: Element, ...path: string[]): Found | null {
  const inner = path
    .slice(0, -1)
    .reduce<Element | null>((element, step) => element?.shadowRoot?.querySelector(step) ?? null, host);
  return inner?.shadowRoot?.querySelector<Found>(path.at(-1) ?? '') ?? null;
}
