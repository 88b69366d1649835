/** A colour as red, green and blue, from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number];

/** The contrast of an accent colour in the widget, in a light or a dark form. */
export interface ContrastReport {
  readonly scheme: 'light' | 'dark';
  /** The colour of the words on a button of the accent colour. */
  readonly onAccent: string;
  /** Contrast of these words. */
  readonly words: number;
  /** The accent as a colour of text, after the widget has darkened or lightened it. */
  readonly ink: string;
  /** Contrast of that with the background. */
  readonly text: number;
  /** Contrast of the focus ring with the background. */
  readonly ring: number;
}

const white: Colour = [1, 1, 1];
const black: Colour = [0, 0, 0];
/** The canvas of Chromium in a dark page; that of other browsers is a little lighter. */
const darkCanvas: Colour = [0x12 / 255, 0x12 / 255, 0x12 / 255];

/** Reports the contrasts of an accent colour as the widget uses it; undefined for an invalid colour. */
export function reportContrast(accent: string): readonly ContrastReport[] | undefined {
  const colour = parseColour(accent);
  return colour && [reportIn('light', colour), reportIn('dark', colour)];
}

function reportIn(scheme: 'light' | 'dark', accent: Colour): ContrastReport {
  const ground = scheme === 'light' ? white : darkCanvas;
  const onAccent = luminance(accent) < 0.18 ? white : black;
  const ink = scheme === 'light' ? darkened(accent) : lightened(accent);
  return {
    scheme,
    onAccent: toHex(onAccent),
    words: contrast(onAccent, accent),
    ink: toHex(ink),
    text: contrast(ink, ground),
    ring: contrast(scheme === 'light' ? black : white, ground),
  };
}

/** As `--_ink` on a light background: a luminance of 0.12 at most. */
function darkened(colour: Colour): Colour {
  const times = Math.min(1, 0.12 / Math.max(0.01, luminance(colour)));
  return mapLinear(colour, (part) => part * times);
}

/** As `--_ink` on a dark background: a luminance of 0.32 at least, by adding grey. */
function lightened(colour: Colour): Colour {
  const plus = Math.max(0, 0.32 - luminance(colour));
  return mapLinear(colour, (part) => part + plus);
}

function parseColour(text: string): Colour | undefined {
  const [, digits] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const whole = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const part = (at: number): number => Number.parseInt(whole.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}

const toLinear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const fromLinear = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

function mapLinear([red, green, blue]: Colour, map: (part: number) => number): Colour {
  const one = (part: number): number => Math.min(1, Math.max(0, fromLinear(map(toLinear(part)))));
  return [one(red), one(green), one(blue)];
}

/** The relative luminance, as WCAG defines it. */
const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);

/** The contrast of two colours, as WCAG defines it, rounded down to one decimal. */
function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return Math.floor(((high + 0.05) / (low + 0.05)) * 10) / 10;
}

const toHex = (colour: Colour): string =>
  `#${colour
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
