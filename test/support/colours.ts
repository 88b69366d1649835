/** A colour as a screen shows it: red, green and blue from 0 to 255. */
type Shown = readonly [number, number, number];

const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
  willReadFrequently: true,
});
const known = new Map<string, number>();

/** Has the browser draw a colour, however it is written. */
function shown(colour: string): Shown {
  if (!context) throw new Error('there is no canvas');
  context.fillStyle = '#fff';
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = shown(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function luminanceOf(colour: string): number {
  const found = known.get(colour) ?? luminance(colour);
  known.set(colour, found);
  return found;
}

/** How far apart two colours are, as WCAG 2.2 counts: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** The colour that is seen behind what an element holds. */
export function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  throw new Error(`nothing behind ${element.localName} has a colour`);
}

/** The colour of what an element stands on. */
export const groundAround = (element: Element): string => groundOf(parentOf(element) ?? element);

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
