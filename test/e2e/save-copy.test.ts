import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser as ChromiumBrowser, type Locator, type Page } from 'puppeteer';
import { findBrowsers, untilExit } from '../../.config/browsers.js';
import { engines, openBrowser, type Browser } from './browser.ts';
import { inForm } from './resident.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';
import {
  fillDefaultForm,
  openDialog,
  press,
  pressSend,
  readCopyOutcome,
  readReceipt,
  untilCopyOffered,
} from './widget-driver.ts';
import { widgetWithout } from './widget-without.ts';

/** A window that records what it prints. */
type PrintingPage = Window & { printed?: string[]; print: () => void };

/** Sends a message with the form of a page. */
async function send(browser: Browser, url: string): Promise<void> {
  await browser.goto(url);
  await openDialog(browser);
  await fillDefaultForm(browser, 'Mer ljus vid ån, tack!');
  await pressSend(browser);
  await readReceipt(browser);
}

/**
 * Replaces printing in the frames below an element, since the machine has no printer and the print dialog would block the
 * page: the text is recorded, or printing fails. Runs in the page.
 */
function replacePrint(path: string[], fails: boolean): void {
  let at: Element | null | undefined = document.documentElement;
  for (const step of path) at = (at === document.documentElement ? document : at?.shadowRoot)?.querySelector(step);
  if (!at) throw new Error('there is no place to print from');
  const replace = (frame: HTMLIFrameElement): void => {
    const view: PrintingPage | null = frame.contentWindow;
    if (!view) return;
    view.print = () => {
      if (fails) throw new Error('no printer');
      const { body } = view.document;
      const { fontSize, backgroundColor } = view.getComputedStyle(body);
      const lines = [...body.children].map(({ textContent }) => textContent ?? '');
      (window as unknown as PrintingPage).printed = [fontSize, backgroundColor, ...lines];
    };
  };
  new MutationObserver((records) => {
    for (const frame of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(frame instanceof HTMLIFrameElement)) continue;
      replace(frame);
      frame.addEventListener('load', () => replace(frame), { capture: true });
    }
  }).observe(at, { childList: true });
}

for (const engine of engines()) {
  describe(`the resident's copy in ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      site = await startSite({ '/': pageWith(tagWith()) });
      browser = await openBrowser(engine);
      await send(browser, `${site.url}/`);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    it('is copied under a strict policy', async () => {
      await press(browser, 'Kopiera texten');

      assert.equal(await readCopyOutcome(browser), 'Texten är kopierad');
      assert.deepEqual(await browser.errors(), []);
    });

    it('is printed under a strict policy, in the looks that it was given', async () => {
      await untilCopyOffered(browser);
      await browser.evaluate(replacePrint, inForm('.save-copy'), false);

      await press(browser, 'Skriv ut');

      const printed = await browser.waitFor(() => (window as unknown as PrintingPage).printed);
      const [fontSize, ground, heading, ...lines] = printed ?? [];
      assert.deepEqual([fontSize, ground, heading], ['16px', 'rgb(255, 255, 255)', 'Kontaktformulär']);
      assert.match(lines.join('|'), /^Referensnummer: SYN-\d{4}-\d{6}\|Mottaget: .*\|Mer ljus vid ån, tack!\|/);
      assert.deepEqual(await browser.errors(), []);
    });

    it('says what to do instead where printing fails', async () => {
      await send(browser, `${site.url}/`);
      await browser.evaluate(replacePrint, inForm('.save-copy'), true);

      await press(browser, 'Skriv ut');

      assert.equal(await readCopyOutcome(browser), 'Texten kunde inte skrivas ut. Ladda ned den i stället.');
    });

    it('is not offered where the file for it cannot be fetched, and the message is sent all the same', async (t) => {
      const { folder: widgetFolder } = widgetWithout('synpunkt-copy.');
      const broken = await startSite({ '/': pageWith(tagWith()) }, { widgetFolder });
      t.after(async () => {
        await broken.close();
        rmSync(widgetFolder, { recursive: true });
      });

      await send(browser, `${broken.url}/`);

      const { facts, answers } = await readReceipt(browser);
      const buttons = await browser.evaluate(() =>
        drivers.queryAllByRole(drivers.widget(), 'button').map(drivers.nameOf),
      );
      assert.match(facts['Referensnummer'] ?? '', /^SYN-\d{4}-\d{6}$/);
      assert.ok(answers.some(([, answer]) => answer === 'Mer ljus vid ån, tack!'));
      assert.ok(buttons.includes('Skicka ett meddelande till'));
      assert.ok(!buttons.includes('Kopiera texten'));
    });
  });
}

const { chromium } = findBrowsers();

/** Sends a message with the button of a page; returns locators into its form. */
async function sendBy(page: Page, description: string): Promise<(selector: string) => Locator<Element>> {
  const inPage = (selector: string): Locator<Element> =>
    page.locator(`synpunkt-button >>> ${selector}`).setVisibility('visible');
  await inPage('[part=trigger]').click();
  await inPage('[name=kind][value=forslag]').click();
  await inPage('[name=department]').fill('vet-inte');
  await inPage('[name=description]').fill(description);
  await inPage('[name=answerVia][value=none]').click();
  await inPage('[type=submit]').click();
  return inPage;
}

if (chromium !== undefined && engines().includes('chromium')) {
  describe('the copy of a message in chromium', () => {
    const config = { draft: 'off', contact: { email: 'kommun@example.se' } };
    let site: Site;
    let browser: ChromiumBrowser;

    before(async () => {
      site = await startSite({
        '/': pageWith(tagWith()),
        '/refused': pageWith(tagWith().replace('/synpunkter', '/nowhere').replace(' ></', ' data-config="/config"></')),
        '/config': JSON.stringify(config),
      });
      browser = await launch({ executablePath: chromium.path, args: chromium.args, signal: untilExit() });
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    it('is a text file on the disk that every program of Windows reads', async (t) => {
      const folder = mkdtempSync(join(tmpdir(), 'synpunkt-'));
      t.after(() => rmSync(folder, { recursive: true }));
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
        eventsEnabled: true,
      });
      const completed = new Promise((resolve) =>
        session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve(state)),
      );
      const page = await browser.newPage();
      await page.goto(`${site.url}/`);
      const inPage = await sendBy(page, 'Rad 1\nÅ, Ä och Ö');

      await inPage('.save-copy button:nth-of-type(3)').click();
      await completed;

      const [name = ''] = readdirSync(folder);
      const bytes = readFileSync(join(folder, name));
      assert.match(name, /^meddelande SYN-\d{4}-\d{6}\.txt$/);
      assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
      assert.match(bytes.toString('utf8'), /^\uFEFFKontaktformulär\r\n[^]*\r\nRad 1\r\nÅ, Ä och Ö\r\n\r\n/);
    });

    for (const [what, description, end] of [
      ['', 'Rad 1', /Rad%201/],
      [' that is shortened', 'Lyktan är släckt. '.repeat(200), /%20%E2%80%A6%0D%0A%0D%0A%5BH%C3%A4r%20/],
    ] as const) {
      it(`is an e-mail${what}, without a question whether to leave what is not kept`, async () => {
        const page = await browser.newPage();
        const asked: string[] = [];
        page.on('dialog', (dialog) => {
          asked.push(dialog.type());
          void dialog.accept();
        });
        await page.goto(`${site.url}/refused`);
        const inPage = await sendBy(page, description);
        // A headless browser starts no other program, and only logs that it would.
        const launched = new Promise<string>((resolve) =>
          page.on('console', (message) => message.text().startsWith('Launched') && resolve(message.text())),
        );

        await inPage('.save-copy a').click();

        assert.match(await launched, /mailto:kommun@example\.se\?subject=Kontaktformul/);
        assert.match(await launched, end);
        assert.deepEqual(asked, []);
      });
    }
  });
}
