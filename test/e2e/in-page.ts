// These functions run in the page, so they use nothing from outside.
/* oxlint-disable unicorn/consistent-function-scoping */

/** Returns the element that selectors lead to, one shadow root for each, or null. */
export function elementAt(path: string[]): Element | null {
  let root: ParentNode | null | undefined = document;
  let at: Element | null | undefined;
  for (const selector of path) {
    at = root?.querySelector(selector);
    root = at?.shadowRoot;
  }
  return at ?? null;
}

/** Returns the centre of an element that can be clicked now; throws the reason why it cannot. */
export async function centreOf(path: string[]): Promise<{ x: number; y: number }> {
  let target: Element | undefined;
  for (const selector of path) {
    const root: ParentNode | null = target === undefined ? document : target.shadowRoot;
    target = root?.querySelector(selector) ?? undefined;
    if (target === undefined) throw new Error(`there is no ${selector}`);
  }
  if (target === undefined) throw new Error('no selector was given');

  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  // The first box, since the centre of a link on two lines may be outside of it.
  const box = (): DOMRect => target.getClientRects()[0] ?? new DOMRect();
  target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x, y } = box();
  await frame();
  await frame();
  const now = box();
  if (now.width === 0 || now.height === 0) throw new Error('it has no size');
  if (now.x !== x || now.y !== y) throw new Error('it is moving');

  const deepest = (root: DocumentOrShadowRoot): Element | null => {
    const hit = root.elementFromPoint(centre.x, centre.y);
    const { shadowRoot } = hit ?? {};
    // A shadow root without an element there returns its host or null.
    return shadowRoot && shadowRoot !== root ? (deepest(shadowRoot) ?? hit) : hit;
  };
  const centre = { x: now.x + now.width / 2, y: now.y + now.height / 2 };
  const hit = deepest(document);
  const parentOf = (node: Node): Node | null =>
    (node instanceof Element && node.assignedSlot) || (node instanceof ShadowRoot ? node.host : node.parentNode);
  for (let node: Node | null = hit; node !== target; node = parentOf(node)) {
    if (node === null) throw new Error(`it is covered by ${hit?.localName}`);
  }
  const page = window as { synpunktMissed?: boolean };
  delete page.synpunktMissed;
  const tell = (event: Event): void => {
    page.synpunktMissed = !event.composedPath().includes(target);
  };
  addEventListener('pointerdown', tell, { capture: true, once: true });
  return centre;
}

/** Whether the last press hit another element. */
export function hasMissed(): boolean {
  return (window as { synpunktMissed?: boolean }).synpunktMissed === true;
}

/** Collects the errors of the page from now on; further calls do nothing. */
export function collectErrors(): void {
  const page = window as { synpunktErrors?: string[] };
  if (page.synpunktErrors !== undefined) return;
  const errors: string[] = (page.synpunktErrors = []);
  addEventListener('error', (event) => errors.push(String(event.error ?? event.message)));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) => {
    errors.push(`console: ${event.violatedDirective} refuses ${event.blockedURI}`);
  });
  const { error } = console;
  console.error = (...values: unknown[]) => {
    errors.push(`console: ${values.join(' ')}`);
    error(...values);
  };
}

/** Returns the errors collected since the last call. */
export function collectedErrors(): string[] {
  return (window as { synpunktErrors?: string[] }).synpunktErrors?.splice(0) ?? [];
}
