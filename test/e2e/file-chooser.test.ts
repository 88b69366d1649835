import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer';
import { findBrowsers, untilExit } from '../../.config/browsers.js';
import { engines } from './browser.ts';
import { pageWith, startSite, type Site } from './site.ts';

const { chromium } = findBrowsers();
const config = { endpoint: '/papper', fields: [{ type: 'file', name: 'papers', label: 'Handlingar' }] };
const tag = '<script type="module" src="/widget/synpunkt.js" data-config="/papper.json"></script>';

// The file dialogs of the other engines cannot be driven.
if (chromium !== undefined && engines().includes('chromium')) {
  describe('files in chromium', () => {
    let site: Site;
    let browser: Browser;
    let folder: string;

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'synpunkt-'));
      writeFileSync(join(folder, 'a.pdf'), '%PDF-1');
      writeFileSync(join(folder, 'b.pdf'), '%PDF-2');
      site = await startSite({ '/': pageWith(tag) }, { configs: { '/papper.json': config } });
      browser = await launch({ executablePath: chromium.path, args: chromium.args, signal: untilExit() });
    });

    after(async () => {
      await browser.close();
      await site.close();
      rmSync(folder, { recursive: true });
    });

    it('are chosen, removed and sent by the keyboard alone (WCAG 2.1.1, 2.5.7)', async () => {
      const page = await browser.newPage();
      await page.goto(`${site.url}/`);
      const inPage = (selector: string) => page.locator(`synpunkt-button >>> ${selector}`).setVisibility('visible');
      await inPage('[part=trigger]').click();
      const control = await inPage('#field-papers').waitHandle();
      await control.evaluate((element) => element instanceof HTMLElement && element.focus());

      for (const [key, name] of [
        ['Space', 'a.pdf'],
        ['Enter', 'b.pdf'],
      ] as const) {
        const opened = page.waitForFileChooser();
        // After that the browser knows that no real file dialog is to open.
        await page.evaluate(() => document.title);
        await page.keyboard.press(key);
        await (await opened).accept([join(folder, name)]);
        await inPage(`[aria-label="Ta bort ${name}"]`).wait();
      }
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      for (const key of ['Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
      await inPage('.receipt').wait();

      assert.deepEqual(site.rows().at(-1)?.files, ['%PDF-2']);
    });
  });
}
