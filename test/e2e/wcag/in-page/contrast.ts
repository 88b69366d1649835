import { calledBy, focused, isSeen, lineOf, parentOf, reachable, seen } from './find.ts';
import { hasRing } from './focus.ts';
import { lines } from './lines.ts';

/** Graphics that need contrast: borders of controls, marks and icons. */
const lined = 'input, select, textarea, .files, .summary, .invalid, .buttons .choice';

type Paint = readonly [red: number, green: number, blue: number, alpha: number];

const paints = new Map<string, Paint>();

/** Converts any CSS colour, by drawing it. */
function painted(colour: string): Paint {
  const known = paints.get(colour);
  if (known) return known;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('nothing can be painted');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  paints.set(colour, [red, green, blue, alpha]);
  return [red, green, blue, alpha];
}

/** Returns the relative luminance of WCAG. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = painted(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns the contrast ratio of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [lightness(one), lightness(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Returns the background colour of an element: its own or that of an ancestor. */
export function groundOf(element: Element | null): string {
  for (const each of lineOf(element)) {
    const { backgroundColor } = getComputedStyle(each);
    if (painted(backgroundColor)[3] === 255) return backgroundColor;
  }
  return 'Canvas';
}

/** Returns the texts with a contrast below 4.5:1, or 3:1 for large text. */
export function faintWords(): string[] {
  const all = new Map(lines().map(({ parent, text }) => [parent, text]));
  return [...all].flatMap(([parent, text]) => {
    const { color, fontSize, fontWeight } = getComputedStyle(parent);
    const size = Number.parseFloat(fontSize);
    const ratio = contrast(color, groundOf(parent));
    const least = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
    return ratio < least ? [`${text}: ${ratio.toFixed(2)}`] : [];
  });
}

/** Returns the borders, marks and icons with a contrast below 3:1. */
export function faintMarks(): string[] {
  const edges = seen(lined).flatMap((element) => {
    const { borderInlineStartColor, borderInlineStartStyle, borderInlineStartWidth, opacity } =
      getComputedStyle(element);
    const bare = borderInlineStartStyle === 'none' || borderInlineStartWidth === '0px' || opacity === '0';
    return bare || painted(borderInlineStartColor)[3] === 0 ? [] : [{ element, colour: borderInlineStartColor }];
  });
  const icons = reachable().flatMap((element) =>
    element instanceof SVGElement && element.localName === 'svg' && isSeen(element)
      ? [{ element, colour: getComputedStyle(element).stroke }]
      : [],
  );
  return [...edges, ...icons].flatMap(({ element, colour }) => {
    const ratio = contrast(colour, groundOf(parentOf(element)));
    return ratio < 3 ? [`${calledBy(element)}: ${ratio.toFixed(2)}`] : [];
  });
}

/** Returns the focus ring if its contrast is too low. */
export function faintRing(): string[] {
  const element = focused();
  if (!element) return ['nothing has the focus'];
  const ratio = contrast(getComputedStyle(element).outlineColor, groundOf(parentOf(element)));
  return ratio < 3 || !hasRing() ? [`ring of ${calledBy(element)}: ${ratio.toFixed(2)}`] : [];
}
