// `npm run test:wordpress`: the widget on WordPress from Debian, which this installs (as root). Not part of `npm test`.

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engines, openBrowser, type Browser } from '../e2e/browser.ts';
import { rebuiltWidget } from '../e2e/rebuilt-widget.ts';
import { reloadBy, trigger, wordsOf } from '../e2e/resident.ts';
import { startSite, type Site } from '../e2e/site.ts';
import { fillDefaultForm, openDialog, pressSend, readHeading, readReceipt } from '../e2e/widget-driver.ts';
import { bundledThemes, startWordPress, type WordPress } from './start-wordpress.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const pictures = process.env['SYNPUNKT_PICTURES'] ?? join(tmpdir(), 'synpunkt-wordpress-pictures');

/** Replaces the files of the widget in a folder. */
function upload(from: string, to: string): void {
  rmSync(to, { recursive: true });
  mkdirSync(to);
  const files = readdirSync(from, { withFileTypes: true }).filter((file) => file.isFile());
  for (const { name } of files) cpSync(join(from, name), join(to, name));
}

describe('the widget on WordPress', () => {
  let wordPress: WordPress;
  let site: Site;

  before(async () => {
    wordPress = await startWordPress();
    // The receiver, on another origin.
    site = await startSite({}, { origins: [wordPress.url] });
    const endpoint = `${site.url}/synpunkter`;
    wordPress.run('option', 'synpunkt_endpoint', endpoint);
    const folder = mkdtempSync(join(tmpdir(), 'synpunkt-'));
    const src = '/wp-content/uploads/synpunkt/synpunkt.js';
    const options = `src="${src}" data-endpoint="${endpoint}" data-fallback="/kontakt"`;
    const pages = {
      block: `<script ${options} async></script>`,
      inline: `<div id="kontaktformular"></div><script ${options} data-target="#kontaktformular" async></script>`,
      footer: '<p>Taggen står i sidfoten.</p>',
      enqueued: '<p>Taggen är ett skript hos WordPress.</p>',
    };
    for (const [name, html] of Object.entries(pages)) {
      const file = join(folder, `${name}.html`);
      writeFileSync(file, html);
      wordPress.run('page', name, `Kontakta kommunen: ${name}`, file);
    }
    rmSync(folder, { recursive: true });
  });

  after(async () => {
    await site.close();
    await wordPress.close();
  });

  for (const engine of engines()) {
    describe(`in ${engine}`, () => {
      let browser: Browser;

      before(async () => {
        upload(dist, wordPress.uploads);
        wordPress.run('theme', 'twentytwentythree');
        browser = await openBrowser(engine);
      });

      after(() => browser.close());

      // First, before the browser has the other files in its cache too.
      it('offers to reload a cached page after an upgrade, and works then', async () => {
        const rebuilt = rebuiltWidget();
        await browser.goto(`${wordPress.url}/?pagename=footer`);
        await wordsOf(browser, trigger);
        upload(rebuilt, wordPress.uploads);
        await browser.goto(`${wordPress.url}/?pagename=block`);

        await browser.click(trigger);
        await reloadBy(browser, () => browser.click(['synpunkt-button', '[part=status] button']));
        await openDialog(browser);

        rmSync(rebuilt, { recursive: true });
      });

      for (const name of ['block', 'footer', 'enqueued']) {
        it(`sends a message from a page with the tag: ${name}`, async () => {
          const count = site.rows().length;
          await browser.goto(`${wordPress.url}/?pagename=${name}`);

          await openDialog(browser);
          await fillDefaultForm(browser, `Från ${name}`);
          await pressSend(browser);
          await readReceipt(browser);

          const rows = site.rows().slice(count);
          assert.deepEqual(
            rows.map(({ answers }) => answers['description']),
            [`Från ${name}`],
          );
        });
      }

      it('sends a message from the form in the page', async () => {
        const count = site.rows().length;
        await browser.goto(`${wordPress.url}/?pagename=inline`);

        assert.equal(await readHeading(browser), 'Kontaktformulär');
        await fillDefaultForm(browser, 'Från sidan');
        await pressSend(browser);
        await readReceipt(browser);

        assert.equal(site.rows().length, count + 1);
      });

      // The pictures are looked at, and not compared.
      if (engine !== 'chromium') return;

      for (const theme of bundledThemes) {
        for (const width of [390, 1280]) {
          it(`is drawn on ${theme}, ${width} px wide`, async () => {
            mkdirSync(pictures, { recursive: true });
            wordPress.run('theme', theme);
            await browser.setViewport(width, width < 600 ? 844 : 800);
            const shoot = async (name: string): Promise<void> =>
              writeFileSync(join(pictures, `${theme}-${width}-${name}.png`), await browser.screenshot());

            await browser.goto(`${wordPress.url}/?pagename=footer`);
            await wordsOf(browser, trigger);
            await shoot('button');
            await openDialog(browser);
            await shoot('dialog');
            await browser.goto(`${wordPress.url}/?pagename=inline`);
            await readHeading(browser);
            await browser.evaluate(() => document.querySelector('synpunkt-form')?.scrollIntoView());
            await shoot('inline');
          });
        }
      }
    });
  }
});
