import type { Browser } from './session.ts';

interface Noise {
  readonly name: string;
  readonly reason: string;
  readonly pattern: RegExp;
  /** Default: in each. */
  readonly browser?: Browser;
}

/** Words that vary from run to run without a change of the widget. */
const noise: readonly Noise[] = [
  {
    name: 'misspelled',
    reason: 'Firefox tells of its spell checker at a time of its own, although it is off in these profiles',
    pattern: /^misspelled$/,
  },
  {
    name: 'the form is being loaded',
    reason: 'told only where that takes long enough to be noticed',
    pattern: /^Formuläret hämtas …$/,
  },
  {
    name: 'the mode of Orca',
    reason: 'whether Orca takes the keys or the page does; told once more after whatever was said while it changed',
    pattern: /^(Focus|Browse) mode$/,
  },
  {
    name: 'a landmark that the focus leaves',
    reason: 'told only where Orca still finds the place that the focus came from, which closes with the dialog',
    pattern: /^leaving (banner|form)\.$/,
  },
  {
    name: 'the option that a key has chosen in a closed list',
    reason: 'Orca in Chromium reads it or does not, depending on which of them is slower; seen both ways',
    pattern: /^Trafik, gator och parker\.$/,
    browser: 'chromium',
  },
];

/** Returns the spoken words without noise, and with each reference replaced by a fixed one. */
export const withoutNoise = (said: readonly string[], heardIn: Browser): string[] =>
  said
    .map((text) => text.replaceAll('\u00A0', ' ').trim())
    .filter((text) => !noise.some(({ pattern, browser = heardIn }) => browser === heardIn && pattern.test(text)))
    // Told only where the answer does not come at once.
    .filter((text, index, { length }) => text !== 'Skickar …' || index === length - 1)
    .map((text) =>
      text
        // The role, too, is told only where Orca still finds the place that the focus came from, which the thanks replaces.
        .replace(/^(Tack, .*) heading level 3\.$/, '$1.')
        .replace(/\b[A-Z]{2,}-\d[\d-]*/g, 'KK-1')
        .replace(/\d{1,2} \p{L}+ 20\d\d (kl\. )?\d\d[.:]\d\d/gu, '25 november 2026 kl. 08:30'),
    );
