import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Browser } from './browser.ts';
import { focus, wordsOf } from './resident.ts';

/** Builds the path to an element in a form. */
export type At = (selector: string) => string[];

/** An action of a resident in a form. */
export type Act = (browser: Browser, at: At) => Promise<void>;

/** Clicks an element. */
export const press =
  (selector: string): Act =>
  (browser, at) =>
    browser.click(at(selector));

/** Waits for an element to appear, which moves those below it. */
export const see =
  (selector: string): Act =>
  async (browser, at) =>
    void (await wordsOf(browser, at(selector)));

/** Types into a text control. */
export const write =
  (name: string, text: string): Act =>
  async (browser, at) => {
    await browser.click(at(`#field-${name}`));
    await browser.type(text);
  };

/** Checks a radio button or a checkbox. */
export const choose = (name: string, value: string): Act => press(`[name=${name}][value="${value}"]`);

/** Checks the only checkbox of a field. */
export const tick = (name: string): Act => press(`[name=${name}]`);

/** Selects the option of a list that starts with the letters. */
export const pick =
  (name: string, letters: string): Act =>
  async (browser, at) => {
    await focus(browser, at(`select[name=${name}]`));
    await browser.type(letters);
  };

/** Selects an option of a combobox by typing a piece of it. */
export const find =
  (name: string, letters: string, label: string): Act =>
  async (browser, at) => {
    await browser.click(at(`#field-${name}`));
    await browser.type(letters);
    await browser.press('ArrowDown');
    await browser.waitFor(
      (steps: string[], words: string) => {
        let found: HTMLInputElement | null | undefined;
        for (const [index, step] of steps.entries()) {
          found = (index === 0 ? document : found?.shadowRoot)?.querySelector<HTMLInputElement>(step);
        }
        const active = found?.getAttribute('aria-activedescendant');
        const root = found?.getRootNode();
        return root instanceof ShadowRoot && active && root.getElementById(active)?.textContent?.trim() === words;
      },
      at(`#field-${name}`),
      label,
    );
    await browser.press('Enter');
  };

const folder = mkdtempSync(join(tmpdir(), 'synpunkt-files-'));
after(() => rmSync(folder, { recursive: true }));

/** Chooses files of these names; the content of each is its name. */
export const attach =
  (name: string, files: readonly string[]): Act =>
  async (browser, at) => {
    for (const file of files) writeFileSync(join(folder, file), file);
    await browser.chooseFiles(
      at(`#field-${name}`),
      files.map((file) => join(folder, file)),
    );
  };
