import { hash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from '../../../.config/browsers.js';
import { readVersion, reasonToSkip, versionOf } from '../../support/picture-version.ts';
import type { Media } from '../browser.ts';
import { decode, differenceOf, encode, placeOf, sheetOf } from './picture.ts';

/** The colour schemes of the pictures of each state. */
export const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
  dark: { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  // The most common choice: light text on black.
  forced: { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
} as const satisfies Record<string, Media>;
/** The name of one. */
export type Scheme = keyof typeof schemes;
export const schemeNames = Object.keys(schemes) as Scheme[]; // as written above

/** Makes Chromium render alike on every machine. */
export const flags = [
  // Hinting differs between machines.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  // Else a busy browser paints parts with their own scrolling later than the rest.
  '--run-all-compositor-stages-before-draw',
  // A mouse (in Blink's own numbers), which a headless browser lacks.
  '--blink-settings=primaryPointerType=4,availablePointerTypes=4,primaryHoverType=2,availableHoverTypes=2',
];

/** How long a page may draw late before a screenshot counts, in milliseconds. */
const patience = 5000;

/** A screenshot of a state. */
export interface Seen {
  readonly width: number;
  readonly scheme: Scheme;
  readonly screenshot: Buffer;
  /** Whether it is as its reference. */
  readonly isReviewed: boolean;
}

/** The name of a picture. */
export const nameOf = (state: string, width: number, scheme: Scheme): string => `${state}-${width}-${scheme}`;

/** Reviewed pictures in a folder, which screenshots are compared with; or which they replace, as SYNPUNKT_SCREENS says. */
export class ReferencePictures {
  /** The reason why nothing can be compared on this machine; `false` if it can. */
  readonly skip: string | false;
  readonly #isUpdate = process.env['SYNPUNKT_SCREENS'] === 'update';
  readonly #references: string;
  readonly #versionFile: string;
  /**
   * The SHA-256 of each reference together with the screenshot that was found equal to it: the same bytes of both need no
   * comparison of pixels.
   */
  readonly #digestFile: string;
  readonly #version: string | undefined;
  /** Whether screenshots that differ are taken anew: not after one that went on to differ, as all would where a style changed. */
  #isPatient = true;
  /** The folder that pictures that differ are written to. */
  #folder = '';
  /** By the name of the picture. */
  #digests: Record<string, string> = {};

  constructor(references: URL) {
    this.#references = fileURLToPath(references);
    this.#versionFile = join(this.#references, 'chromium-version.txt');
    this.#digestFile = join(this.#references, 'digests.json');
    const { chromium } = findBrowsers();
    this.#version = chromium && versionOf(chromium.path);
    this.skip = reasonToSkip(readVersion(this.#versionFile), this.#version, this.#isUpdate) ?? false;
  }

  /** Reads what is known of the references. */
  open(): void {
    this.#folder = mkdtempSync(join(tmpdir(), 'synpunkt-screens-'));
    mkdirSync(this.#references, { recursive: true });
    this.#digests = existsSync(this.#digestFile) ? JSON.parse(readFileSync(this.#digestFile, 'utf8')) : {};
    if (this.#isUpdate) writeFileSync(this.#versionFile, `${this.#version}\n`);
  }

  /** Writes what is known of the references, and says where the pictures are that differ. */
  close(): void {
    if (this.#isUpdate) writeFileSync(this.#digestFile, `${JSON.stringify(this.#digests, null, 2)}\n`);
    if (readdirSync(this.#folder).length === 0) rmSync(this.#folder, { recursive: true });
    else console.log(`synpunkt: pictures are in ${this.#folder}`);
  }

  /**
   * Takes a screenshot of a state: anew while it differs from its reference and the page may be drawing late; to replace the
   * reference, until two are the same.
   */
  async take(state: string, width: number, scheme: Scheme, shoot: () => Promise<Buffer>): Promise<Seen> {
    const name = nameOf(state, width, scheme);
    const end = performance.now() + patience;
    let screenshot = await shoot();
    let isReviewed = this.#isReviewed(name, screenshot);
    while (this.#isPatient && !isReviewed) {
      const before = screenshot;
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      screenshot = await shoot();
      isReviewed = this.#isReviewed(name, screenshot);
      if (this.#isUpdate && screenshot.equals(before)) break;
      this.#isPatient = performance.now() < end;
    }
    return { width, scheme, screenshot, isReviewed };
  }

  /** Compares the screenshots of a state with its references, or replaces these; returns the errors, a line for each. */
  check(state: string, screenshots: readonly Seen[]): string {
    const errors = screenshots.map(({ width, scheme, screenshot, isReviewed }) => {
      const name = nameOf(state, width, scheme);
      if (this.#isUpdate) return this.#update(name, screenshot);
      return isReviewed ? '' : this.#writeDifference(name, screenshot);
    });
    if (this.#isUpdate) {
      const rows = schemeNames.map((name) =>
        screenshots.filter(({ scheme }) => scheme === name).map(({ screenshot }) => decode(screenshot)),
      );
      writeFileSync(join(this.#folder, `${state}.png`), encode(sheetOf(rows)));
    }
    return errors.filter(Boolean).join('\n');
  }

  /** Returns the files other than these pictures; an update removes them first. */
  others(names: readonly string[]): readonly string[] {
    const known = new Set([
      ...names.map((name) => `${name}.png`),
      basename(this.#versionFile),
      basename(this.#digestFile),
    ]);
    const others = readdirSync(this.#references).filter((file) => !known.has(file));
    if (!this.#isUpdate) return others;
    for (const file of others) rmSync(join(this.#references, file));
    this.#digests = Object.fromEntries(Object.entries(this.#digests).filter(([name]) => known.has(`${name}.png`)));
    return [];
  }

  /** Whether a screenshot is as its reference. */
  #isReviewed(name: string, screenshot: Buffer): boolean {
    const reference = this.#read(name);
    if (!reference) return false;
    const isKnown = digestOf(reference, screenshot) === this.#digests[name];
    return isKnown || differenceOf(decode(reference), decode(screenshot)) === undefined;
  }

  /** Writes a screenshot that differs from its reference, and where it does; returns the error. */
  #writeDifference(name: string, screenshot: Buffer): string {
    const reference = this.#read(name);
    const now = decode(screenshot);
    const difference = reference && differenceOf(decode(reference), now);
    const file = join(this.#folder, name);
    writeFileSync(`${file}.now.png`, encode(now));
    if (!difference) return `${name} has no reference yet: look at ${file}.now.png`;
    writeFileSync(`${file}.difference.png`, encode(difference));
    return `${name} differs (${placeOf(difference)}): look at ${file}.now.png and ${file}.difference.png`;
  }

  /** Replaces a reference that differs from the screenshot; returns the error, if any. */
  #update(name: string, screenshot: Buffer): string | undefined {
    const now = decode(screenshot);
    let reference = this.#read(name);
    if (!reference || differenceOf(decode(reference), now)) {
      reference = encode(now);
      writeFileSync(join(this.#references, `${name}.png`), reference);
    }
    this.#digests[name] = digestOf(reference, screenshot);
    return differenceOf(decode(reference), now) && `${name} has too many colours for a reference`;
  }

  /** Reads the PNG file of a reference; undefined if there is none. */
  #read(name: string): Buffer | undefined {
    const file = join(this.#references, `${name}.png`);
    return existsSync(file) ? readFileSync(file) : undefined;
  }
}

const digestOf = (reference: Buffer, screenshot: Buffer): string =>
  hash('sha256', Buffer.concat([reference, screenshot]));
