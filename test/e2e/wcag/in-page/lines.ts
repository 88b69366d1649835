import { calledBy, lineOf, seen } from './find.ts';

/** A line of text: its words, its box, and the element that contains it. */
export interface Line {
  readonly text: string;
  readonly box: DOMRect;
  readonly parent: Element;
  /** The boxes that bound it: those that cut it off, and those that it scrolls in. */
  readonly cutting: readonly DOMRect[];
  readonly scrolling: readonly DOMRect[];
  /** The layer above the page that contains it: an open list, or a part that stays while the rest scrolls beneath. */
  readonly layer: Element | undefined;
}

/** Returns the lines of text that are visible, or can be scrolled to with the page. */
export function lines(): Line[] {
  return seen().flatMap((parent) => {
    if (parent.closest('.visually-hidden, option')) return [];
    const texts = [...parent.childNodes].filter(
      (node): node is Text => node instanceof Text && node.data.trim() !== '',
    );
    if (texts.length === 0) return [];
    const around = [...lineOf(parent)].filter((element) => element !== document.documentElement);
    const styles = around.map((element) => getComputedStyle(element));
    const boxes = around.map((element) => element.getBoundingClientRect());
    const cutting = boxes.filter((_, index) => /hidden|clip/.test(styles[index]?.overflow ?? ''));
    const scrolling = boxes.filter((_, index) => /auto|scroll/.test(styles[index]?.overflowY ?? ''));
    const layer = around.find(
      (element, index) => element.matches('.options') || /sticky|fixed/.test(styles[index]?.position ?? ''),
    );
    return texts.flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()]
        .filter(
          (box) => box.width > 0 && scrolling.every(({ top, bottom }) => box.bottom > top + 1 && box.top < bottom - 1),
        )
        .map((box) => ({ text: node.data.trim().slice(0, 40), box, parent, cutting, scrolling, layer }));
    });
  });
}

/** Returns words that are cut off by a container, or overlap other words, and controls too low for their words. */
export function cutWords(): string[] {
  const all = lines();
  const cut = all.filter(({ box, cutting, scrolling }) =>
    cutting.some(({ top, bottom, left, right }) => {
      const isHigher = scrolling.length === 0 && (box.top < top - 1 || box.bottom > bottom + 1);
      return box.left < left - 1 || box.right > right + 1 || isHigher;
    }),
  );
  const over = all.filter(({ box, layer }, index) =>
    all.slice(index + 1).some((other) => {
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      return wide > 2 && high > Math.min(box.height, other.box.height) / 2 && layer === other.layer;
    }),
  );
  const low = seen('input').filter((element) => element.scrollHeight > element.clientHeight + 1);
  return [
    ...cut.map(({ text }) => `cut: ${text}`),
    ...over.map(({ text }) => `over others: ${text}`),
    ...low.map((element) => `too low: ${calledBy(element)}`),
  ];
}
