import { calledBy, focused, interactive, lineOf, seen } from './find.ts';

/** Returns the share of the focused element that is visible and not covered, from 0 to 1, after any scrolling. */
export async function shareSeenOfFocus(): Promise<number> {
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const element = focused();
  if (!element) return 0;
  const { left, top, width, height } = element.getBoundingClientRect();
  const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
  const points = steps.flatMap((x) => steps.map((y) => [left + width * x, top + height * y] as const));
  const free = points.filter(([x, y]) => {
    const hit = deepestAt(x, y);
    // Elements of the same field belong to it.
    return [...lineOf(hit)].includes(element) || hit?.closest('label, synpunkt-combobox')?.contains(element);
  });
  return free.length / points.length;
}

function deepestAt(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (;;) {
    const inner: Element | null | undefined = hit?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === hit) return hit;
    hit = inner;
  }
}

/** Returns whether the focused element has an outline of at least 2 px. */
export function hasRing(): boolean {
  return [...lineOf(focused())].slice(0, 2).some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
}

/** Returns the position of the focused element in the form. */
export function placeOfFocus(): { top: number; left: number } {
  const form = seen('form, .receipt')[0]?.getBoundingClientRect() ?? new DOMRect();
  const { top, left } = focused()?.getBoundingClientRect() ?? form;
  return { top: top - form.top, left };
}

/** Returns the elements that Tab must reach; of radio buttons, one of each group. */
export function stops(): string[] {
  const radios = new Set<string>();
  return seen(interactive).flatMap((element) => {
    if (element.getAttribute('tabindex') === '-1') return [];
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      if (radios.has(element.name)) return [];
      radios.add(element.name);
    }
    return [calledBy(element)];
  });
}
