import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from '../../.config/browsers.js';
import { engines, type Media } from './browser.ts';
import { bringIntoSight, holdStill, setWritable } from './states/hold-still.ts';
import { decode, differenceOf, encode, readPicture, sheetOf } from './states/picture.ts';
import { readVersion, reasonToSkip, versionOf } from '../support/picture-version.ts';
import { openStage, type Stage } from './states/stage.ts';
import { journeys, type Journey, type State } from './states/states.ts';
import { begin, goOn } from './states/walk.ts';

/** A phone in portrait orientation, a tablet, and a small laptop. */
const sizes = [
  { width: 320, height: 640 },
  { width: 768, height: 800 },
  { width: 1280, height: 720 },
] as const;

const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
  dark: { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  // The most common choice: light text on black.
  forced: { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
} as const satisfies Record<string, Media>;
type Scheme = keyof typeof schemes;
const schemeNames = Object.keys(schemes) as Scheme[]; // as written above

/** Makes Chromium render alike on every machine. */
const flags = [
  // Hinting differs between machines.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  // A mouse (in Blink's own numbers), which a headless browser lacks.
  '--blink-settings=primaryPointerType=4,availablePointerTypes=4,primaryHoverType=2,availableHoverTypes=2',
];

const references = fileURLToPath(new URL('./screens/', import.meta.url));
const isUpdate = process.env['SYNPUNKT_SCREENS'] === 'update';
const versionFile = join(references, 'chromium-version.txt');
/** The SHA-256 of screenshots that were found equal to their references: the same bytes need no comparison of pixels. */
const digestFile = join(references, 'digests.json');
const { chromium } = findBrowsers();
const version = chromium && versionOf(chromium.path);
const skip = reasonToSkip(readVersion(versionFile), version, isUpdate) ?? false;

const nameOf = (state: string, width: number, scheme: Scheme): string => `${state}-${width}-${scheme}`;

for (const engine of engines().filter((name) => name === 'chromium')) {
  describe(`the widget in ${engine}`, { skip }, () => {
    let stage: Stage;
    /** Where pictures that differ are written. */
    let folder: string;
    /** By the name of the picture. */
    let digests: Record<string, string> = {};

    before(async () => {
      stage = await openStage(engine, 'sv', { flags });
      folder = mkdtempSync(join(tmpdir(), 'synpunkt-screens-'));
      mkdirSync(references, { recursive: true });
      if (isUpdate) writeFileSync(versionFile, `${version}\n`);
      else digests = JSON.parse(readFileSync(digestFile, 'utf8'));
    });

    after(async () => {
      await stage.close();
      if (isUpdate) writeFileSync(digestFile, `${JSON.stringify(digests, null, 2)}\n`);
      if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
      else console.log(`synpunkt: pictures are in ${folder}`);
    });

    async function look(width: number, height: number, media: Media, { shows, isLong }: State, { at }: Journey) {
      const { browser } = stage;
      await browser.setViewport(width, height);
      await browser.emulate(media);
      if (isLong) {
        await browser.setViewport(width, await browser.evaluate(() => document.documentElement.scrollHeight));
      }
      // The dialog follows the viewport a frame later, and scrolls to the focused element.
      await browser.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))),
      );
      await bringIntoSight(browser, shows === undefined ? [] : at(shows));
      return browser.screenshot();
    }

    /** Compares a screenshot with its reference; returns the error, if any. An update replaces the reference. */
    function judge(name: string, screenshot: Buffer): string | undefined {
      const digest = hash('sha256', screenshot);
      if (digest === digests[name]) return undefined;
      if (isUpdate) digests[name] = digest;
      const now = decode(screenshot);
      const reference = join(references, `${name}.png`);
      const isKnown = existsSync(reference);
      const difference = isKnown ? differenceOf(readPicture(reference), now) : now;
      if (!difference) return undefined;
      if (isUpdate) {
        const png = encode(now);
        writeFileSync(reference, png);
        return differenceOf(decode(png), now) && `${name} has too many colours for a reference`;
      }
      const file = join(folder, name);
      writeFileSync(`${file}.now.png`, encode(now));
      if (!isKnown) return `${name} has no reference yet: look at ${file}.now.png`;
      writeFileSync(`${file}.difference.png`, encode(difference));
      return `${name} differs: look at ${file}.now.png and ${file}.difference.png`;
    }

    for (const journey of journeys) {
      describe(journey.name, () => {
        before(async () => {
          await stage.browser.setViewport(1280, 720);
          await stage.browser.emulate(schemes.light);
          await begin(stage, journey);
        });

        for (const state of journey.states) {
          it(`looks as it was reviewed: ${state.name}`, async () => {
            await goOn(stage, journey, state);

            await holdStill(stage.browser);
            const wrong: (string | undefined)[] = [];
            const seen: Record<Scheme, Buffer[]> = { light: [], dark: [], forced: [] };
            for (const { width, height } of sizes) {
              for (const scheme of schemeNames) {
                const screenshot = await look(width, height, schemes[scheme], state, journey);
                wrong.push(judge(nameOf(state.name, width, scheme), screenshot));
                seen[scheme].push(screenshot);
              }
            }
            await setWritable(stage.browser, true);
            if (isUpdate) {
              const rows = Object.values(seen).map((row) => row.map(decode));
              writeFileSync(join(folder, `${state.name}.png`), encode(sheetOf(rows)));
            }

            assert.equal(wrong.filter(Boolean).join('\n'), '');
          });
        }
      });
    }

    it('has no picture of anything else', () => {
      const states = journeys.flatMap((journey) => journey.states.map(({ name }) => name));
      assert.equal(new Set(states).size, states.length, 'two states have the same name');
      const files = states.flatMap((state) =>
        sizes.flatMap(({ width }) => schemeNames.map((scheme) => `${nameOf(state, width, scheme)}.png`)),
      );
      const known = new Set([...files, basename(versionFile), basename(digestFile)]);
      const others = readdirSync(references).filter((file) => !known.has(file));
      if (isUpdate) for (const file of others) rmSync(join(references, file));
      else assert.deepEqual(others, []);
    });
  });
}
