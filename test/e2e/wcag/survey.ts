import type { Browser, Engine } from '../browser.ts';
import type { Measured } from './in-page/size.ts';
import { openStage } from '../states/stage.ts';
import { journeys } from '../states/states.ts';
import { begin, goOn } from '../states/walk.ts';
import { measure, measuring } from './pages.ts';

/** Text spacing that a resident may set (WCAG 1.4.12). */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

const dark = ':root { color-scheme: dark; background: Canvas; }';
const large = 'body { font-size: 32px !important; }';

/** Texts and boxes that are wider than the window, cut off or covered. */
interface Lost {
  readonly sideways: string[];
  readonly cut: string[];
}

/** The measurements of a state. */
export interface Findings {
  readonly state: string;
  readonly targets: Measured[];
  readonly faint: { readonly light: string[]; readonly dark: string[] };
  /** In a window of 1280 × 800, with the font size of a label in pixels. */
  readonly large: Lost & { readonly label: number };
  readonly spaced: Lost;
  /** In one of 640 × 400, as at 200 %. */
  readonly zoomed: Lost;
  /** In one of 320 × 256, as at 400 %. */
  readonly narrow: Lost & { readonly stuck: number; readonly spaced: Lost };
  readonly moving: string[];
  readonly unnamed: string[];
  readonly media: string[];
  readonly strayIds: string[];
}

/** Measures every state. */
export async function survey(engine: Engine): Promise<Findings[]> {
  const stage = await openStage(engine, 'sv', { scripts: measure, files: measuring });
  const { browser } = stage;
  const all: Findings[] = [];
  // Together the long journeys contain everything.
  const some = engine === 'chromium' ? journeys : journeys.filter(({ states }) => states.length > 10);
  for (const journey of some) {
    await begin(stage, journey);
    await browser.waitFor(() => 'wcag' in globalThis);
    for (const state of journey.states) {
      await browser.setViewport(1280, 800);
      await goOn(stage, journey, state);
      all.push({ state: state.name, ...(await findingsOf(browser)) });
    }
  }
  await stage.close();
  return all;
}

async function findingsOf(browser: Browser): Promise<Omit<Findings, 'state'>> {
  const wide = await browser.evaluate(
    (darkStyle: string, largeStyle: string, spacingStyle: string) => {
      const lost = (): Lost => ({ sideways: wcag.sideways(), cut: wcag.cutWords() });
      const faint = (): string[] => [...wcag.faintWords(), ...wcag.faintMarks()];
      return {
        targets: wcag.targets(),
        moving: wcag.moving(),
        unnamed: wcag.unnamed(),
        media: wcag.seen('audio, video, img, picture, canvas, iframe, object, embed').map(wcag.calledBy),
        strayIds: wcag.strayIds(),
        faint: { light: faint(), dark: wcag.withStyle(darkStyle, faint) },
        large: wcag.withStyle(largeStyle, () => ({ ...lost(), label: wcag.fontSizeOf('label, legend, h3, button') })),
        spaced: wcag.withStyle(spacingStyle, lost),
      };
    },
    dark,
    large,
    spacing,
  );
  await resize(browser, 640, 400);
  const zoomed = await browser.evaluate(() => ({ sideways: wcag.sideways(), cut: wcag.cutWords() }));
  await resize(browser, 320, 256);
  const narrow = await browser.evaluate((spacingStyle: string) => {
    const lost = (): Lost => ({ sideways: wcag.sideways(), cut: wcag.cutWords() });
    return { ...lost(), stuck: wcag.stuckShare(), spaced: wcag.withStyle(spacingStyle, lost) };
  }, spacing);
  return { ...wide, zoomed, narrow };
}

/** Resizes the window, and waits until the dialog has followed. */
async function resize(browser: Browser, width: number, height: number): Promise<void> {
  await browser.setViewport(width, height);
  await browser.waitFor(() =>
    wcag.seen('dialog').every((dialog) => dialog.getBoundingClientRect().bottom <= innerHeight),
  );
}
