import { calledBy, interactive, lineOf, scrolls, seen } from './find.ts';

/** An element and its measurement. */
export interface Measured {
  readonly what: string;
  readonly width: number;
  readonly height: number;
}

/** Everything that can be pressed, by the size that can be pressed: the row of a choice is its label. */
export function targets(): Measured[] {
  return seen(interactive).map((element) => {
    const row = element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : null;
    const { width, height } = (row ?? element).getBoundingClientRect();
    return { what: calledBy(element), width, height };
  });
}

/** Returns the elements that are wider than the window, or scroll horizontally. */
export function sideways(): string[] {
  const { scrollWidth } = document.documentElement;
  const found = scrollWidth > innerWidth ? [`the page, ${scrollWidth} px`] : [];
  for (const element of seen()) {
    const { left, right } = element.getBoundingClientRect();
    if (left < -1 || right > innerWidth + 1) found.push(`${calledBy(element)}, from ${left} to ${right} px`);
    // The text of an input scrolls.
    const bounds = !element.matches('input, select, textarea') && getComputedStyle(element).overflowX !== 'visible';
    if (bounds && element.scrollWidth > element.clientWidth + 1) found.push(`${calledBy(element)} scrolls`);
  }
  return found;
}

/** Returns the share of the window that sticky rows cover. */
export function stuckShare(): number {
  const stuck = seen().filter((element) => /sticky|fixed/.test(getComputedStyle(element).position));
  const highOf = (element: Element): number => {
    const { top, bottom } = element.getBoundingClientRect();
    return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
  };
  const content = seen('form, .receipt')[0];
  if (content) {
    const scrolling = [...lineOf(content)].find(scrolls) ?? document.documentElement;
    const taken = stuck
      .filter((element) => !element.matches('dialog'))
      .reduce((sum, element) => sum + highOf(element), 0);
    return 1 - (highOf(scrolling) - taken) / innerHeight;
  }
  // Of a box that only places the button, the button alone is in the way.
  const inTheWay = seen(interactive).filter((element) => stuck.some((box) => box.contains(element)));
  const area = inTheWay.reduce((sum, element) => sum + highOf(element) * element.offsetWidth, 0);
  return area / (innerWidth * innerHeight);
}

/** Returns the font size of the first visible match in pixels. */
export function fontSizeOf(selector: string): number {
  const [first] = seen(selector);
  return first ? Number.parseFloat(getComputedStyle(first).fontSize) : 0;
}
