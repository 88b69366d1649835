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
import { decode, differenceOf, encode, sheetOf } from './states/picture.ts';
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
/**
 * The SHA-256 of each reference together with the screenshot that was found equal to it: the same bytes of both need no
 * comparison of pixels.
 */
const digestFile = join(references, 'digests.json');
const { chromium } = findBrowsers();
const version = chromium && versionOf(chromium.path);
const skip = reasonToSkip(readVersion(versionFile), version, isUpdate) ?? false;

/** Reads the PNG file of a reference; undefined if there is none. */
function readReference(name: string): Buffer | undefined {
  const file = join(references, `${name}.png`);
  return existsSync(file) ? readFileSync(file) : undefined;
}

const digestOf = (reference: Buffer, screenshot: Buffer): string =>
  hash('sha256', Buffer.concat([reference, screenshot]));

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
      digests = JSON.parse(readFileSync(digestFile, 'utf8'));
      if (isUpdate) writeFileSync(versionFile, `${version}\n`);
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

    /** Compares a screenshot with its reference; returns the error, if any. */
    function judge(name: string, screenshot: Buffer): string | undefined {
      const reference = readReference(name);
      if (reference && digestOf(reference, screenshot) === digests[name]) return undefined;
      const now = decode(screenshot);
      const difference = reference ? differenceOf(decode(reference), now) : now;
      if (!difference) return undefined;
      const file = join(folder, name);
      writeFileSync(`${file}.now.png`, encode(now));
      if (!reference) return `${name} has no reference yet: look at ${file}.now.png`;
      writeFileSync(`${file}.difference.png`, encode(difference));
      return `${name} differs: look at ${file}.now.png and ${file}.difference.png`;
    }

    /** Replaces a reference that differs from the screenshot; returns the error, if any. */
    function update(name: string, screenshot: Buffer): string | undefined {
      const now = decode(screenshot);
      let reference = readReference(name);
      if (!reference || differenceOf(decode(reference), now)) {
        reference = encode(now);
        writeFileSync(join(references, `${name}.png`), reference);
      }
      digests[name] = digestOf(reference, screenshot);
      return differenceOf(decode(reference), now) && `${name} has too many colours for a reference`;
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
                const name = nameOf(state.name, width, scheme);
                wrong.push(isUpdate ? update(name, screenshot) : judge(name, screenshot));
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
      if (isUpdate) {
        for (const file of others) rmSync(join(references, file));
        digests = Object.fromEntries(Object.entries(digests).filter(([name]) => known.has(`${name}.png`)));
      } else assert.deepEqual(others, []);
    });
  });
}
