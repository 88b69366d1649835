// `npm run test:wordpress`: what the form editor writes, on WordPress from Debian. Not part of `npm test`.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from '../e2e/browser.ts';
import { choose, pressButton, readPageCode, saveBy, write } from '../e2e/editor-driver.ts';
import { fill, openDialog, pressSend, readReceipt } from '../e2e/widget-driver.ts';
import { startReceiver } from '../receiver/process.ts';
import { startWordPress, type WordPress } from './start-wordpress.ts';

const question = 'Vilken gata "gäller" det -- ungefär?';

describe('what the form editor writes, on WordPress', () => {
  let wordPress: WordPress;

  before(async () => {
    wordPress = await startWordPress();
    wordPress.run('theme', 'twentytwentythree');
  });

  after(() => wordPress.close());

  for (const engine of engines()) {
    it(`takes messages from a page with the block and the tag, and from the footer of the plugin, in ${engine}`, async (t) => {
      const folder = mkdtempSync(join(tmpdir(), 'synpunkt-'));
      const data = join(folder, 'synpunkt.db');
      const env = { SYNPUNKT_ORIGINS: wordPress.url, SYNPUNKT_DATA: data };
      const first = await startReceiver({ ...env, SYNPUNKT_PORT: '0' });
      const browser = await openBrowser(engine);
      t.after(async () => {
        await browser.close();
        rmSync(folder, { recursive: true });
      });

      // The web editor makes a form, whose code is for WordPress and whose file is for the receiver.
      await browser.setViewport(1280, 800);
      await browser.goto(`${first.url}/widget/editor/`);
      await pressButton(browser, 'Använd Tomt formulär');
      await choose(browser, 'Lägg till en fråga', 'Svar med en');
      await pressButton(browser, 'Lägg till frågan');
      await write(browser, 'Fråga', question);
      await pressButton(browser, 'Mottagare inte ifyllt');
      await write(browser, 'Er kontaktsida', `${wordPress.url}/?pagename=kontakt`);
      const file = await saveBy(browser, 'Spara som fil formular.json');
      await pressButton(browser, 'Nästa: Klistra in');
      const code = await readPageCode(browser);
      await choose(browser, 'Var ska det klistras in?', 'Word');
      const plugin = await saveBy(browser, 'Spara som fil synpunkt-eget.php');
      await first.end('SIGTERM');

      const config = join(folder, 'formular.json');
      writeFileSync(config, file);
      const receiver = await startReceiver({
        ...env,
        SYNPUNKT_PORT: new URL(first.url).port,
        SYNPUNKT_CONFIG: config,
      });
      const page = join(folder, 'page.html');
      writeFileSync(page, code);
      wordPress.run('page', `klistrat-${engine}`, 'Tyck till', page);
      await sendFrom(browser, `klistrat-${engine}`, 'Storgatan');
      writeFileSync(page, '<p>Tillägget har lagt formuläret i sidfoten.</p>');
      wordPress.run('page', `tillagg-${engine}`, 'Tyck till', page);
      writeFileSync(join(wordPress.plugins, `synpunkt-${engine}.php`), plugin);
      wordPress.run('plugin', `synpunkt-${engine}.php`, 'on');
      await sendFrom(browser, `tillagg-${engine}`, 'Kyrkogatan');
      wordPress.run('plugin', `synpunkt-${engine}.php`, 'off');
      await receiver.end('SIGTERM');

      assert.deepEqual(rowsIn(data), [
        { fraga: 'Från WordPress.', 'vilken-gata-galler-det-ungefar': 'Storgatan' },
        { fraga: 'Från WordPress.', 'vilken-gata-galler-det-ungefar': 'Kyrkogatan' },
      ]);
    });
  }

  /** Sends a message from a page of WordPress. */
  async function sendFrom(browser: Browser, name: string, street: string): Promise<void> {
    await browser.goto(`${wordPress.url}/?pagename=${name}`);
    await openDialog(browser);
    await fill(browser, 'Ny fråga', 'Från WordPress.');
    await fill(browser, question, street);
    await pressSend(browser);
    await readReceipt(browser);
  }
});

/** The answers of the messages, in the order in which they came. */
function rowsIn(data: string): unknown[] {
  const database = new DatabaseSync(data, { readOnly: true });
  const rows = database.prepare('SELECT answers FROM messages ORDER BY number').all();
  database.close();
  return rows.map(({ answers }): unknown => JSON.parse(String(answers)));
}
