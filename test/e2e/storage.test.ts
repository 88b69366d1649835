import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { focus, inForm, trigger, untilFetched, wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';

/** Records every use of a storage API. */
const watch = `
  window.uses = [];
  const note = (owner, name, label = name) => {
    const { get, set, value, ...rest } = Object.getOwnPropertyDescriptor(owner, name);
    const noted = (use) => use && function (...values) { uses.push(label); return use.apply(this, values); };
    delete rest.writable;
    Object.defineProperty(owner, name, { ...rest, get: value ? () => noted(value) : noted(get), set: noted(set) });
  };
  for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches']) {
    note(Object.hasOwn(window, name) ? window : Window.prototype, name);
  }
  for (const name of ['getItem', 'setItem', 'removeItem']) note(Storage.prototype, name);
  note(Document.prototype, 'cookie');
`;

/** Makes every access to a storage throw, as in a browser that blocks storage. */
const forbid = `
  for (const name of ['sessionStorage', 'localStorage']) {
    Object.defineProperty(window, name, { get() { throw new DOMException('forbidden', 'SecurityError'); } });
  }
`;

/** Sends the text of the form to the other tab. */
const tell = `
  addEventListener('load', async () => {
    const button = document.querySelector('synpunkt-button');
    await button.show();
    const dialog = button.shadowRoot.querySelector('synpunkt-dialog').shadowRoot;
    const { value } = dialog.querySelector('synpunkt-form').shadowRoot.querySelector('textarea');
    new BroadcastChannel('tabs').postMessage({ value });
    window.close();
  });
`;

const usesOf = (browser: Browser): Promise<string[]> =>
  browser.evaluate(() => (window as unknown as { uses: string[] }).uses.splice(0)); // as the script above has it

/** Returns the value of the description. */
const textOf = (browser: Browser): Promise<string> =>
  browser.evaluate(() => {
    const dialog = document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('synpunkt-dialog')?.shadowRoot;
    return dialog?.querySelector('synpunkt-form')?.shadowRoot?.querySelector('textarea')?.value ?? '';
  });

async function open(browser: Browser): Promise<void> {
  await browser.click(trigger);
  await wordsOf(browser, inForm('[type=submit]'));
}

async function write(browser: Browser, text: string): Promise<void> {
  await focus(browser, inForm('[name=description]'));
  await browser.type(text);
}

/** Fills in the other required fields, and sends. */
async function send(browser: Browser): Promise<void> {
  await browser.click(inForm('[name=kind]'));
  await focus(browser, inForm('[name=department]'));
  await browser.type('Vet');
  await browser.click(inForm('[name=answerVia][value=none]'));
  await browser.click(inForm('[type=submit]'));
  await wordsOf(browser, inForm('#receipt-heading'));
}

for (const engine of engines()) {
  describe(`the storage of ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      const withScript = (name: string): string =>
        pageWith(tagWith(), {
          head: `<script src="/${name}.js"></script>`,
          body: '<a id="tab" target="_blank" rel="noopener" href="/tell">Ny flik</a>',
        });
      site = await startSite(
        {
          '/watch': withScript('watch'),
          '/forbid': withScript('forbid'),
          '/tell': withScript('tell'),
          '/sandbox': pageWith(tagWith()),
        },
        {
          scripts: { '/watch.js': watch, '/forbid.js': forbid, '/tell.js': tell },
          policies: { '/sandbox': 'sandbox allow-scripts allow-forms' },
        },
      );
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    it('is not touched before the button is pressed, is only read then, and written to at the first key', async () => {
      await browser.goto(`${site.url}/watch`);
      await wordsOf(browser, trigger);
      const untouched = await usesOf(browser);
      await open(browser);
      // The last file, after which nothing else is read.
      await untilFetched(browser, 'synpunkt-copy');
      const opened = await usesOf(browser);
      await write(browser, 'a');
      const written = await usesOf(browser);

      assert.deepEqual(untouched, []);
      assert.deepEqual([...new Set(opened)], ['sessionStorage', 'getItem']);
      assert.deepEqual(written, ['sessionStorage', 'setItem']);
    });

    it('holds nothing of a message that has been sent', async () => {
      await browser.goto(`${site.url}/watch`);
      await open(browser);
      await write(browser, 'Tack');
      const kept = await browser.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
      await send(browser);

      const left = await browser.evaluate(async () => ({
        session: Object.entries(sessionStorage),
        local: Object.entries(localStorage),
        cookie: document.cookie,
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        name: window.name,
        state: history.state as unknown,
      }));
      assert.match(kept, /Tack/);
      assert.deepEqual(left, { session: [], local: [], cookie: '', databases: [], caches: [], name: '', state: null });
      assert.deepEqual(await browser.errors(), []);
    });

    it('may be forbidden: the form works all the same, and asks before it is lost', async () => {
      await browser.goto(`${site.url}/forbid`);
      await open(browser);
      await write(browser, 'Tack');
      await browser.press('Escape');
      await open(browser);

      const asks = await browser.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
      const text = await textOf(browser);
      await send(browser);

      assert.equal(text, 'Tack');
      assert.equal(asks, true);
      assert.equal(site.rows().at(-1)?.answers['description'], 'Tack');
      assert.deepEqual(await browser.errors(), []);
    });

    it('may be closed to a page in a sandbox, whose form keeps what is written until the page is left', async () => {
      await browser.goto(`${site.url}/sandbox`);
      await open(browser);
      await write(browser, 'Tack');
      await browser.press('Escape');
      await open(browser);

      const isClosed = await browser.evaluate(() => {
        try {
          return sessionStorage === undefined;
        } catch {
          return true;
        }
      });
      assert.equal(isClosed, true);
      assert.equal(await textOf(browser), 'Tack');
      assert.deepEqual(await browser.errors(), []);
    });

    it("is the tab's own: another tab begins with an empty form", async () => {
      await browser.goto(`${site.url}/watch`);
      await open(browser);
      await write(browser, 'Tack');
      await browser.press('Escape');
      await browser.evaluate(() => {
        new BroadcastChannel('tabs').addEventListener('message', ({ data }) => Object.assign(window, { told: data }));
      });
      await browser.click(['#tab']);

      const told = await browser.waitFor(() => (window as { told?: { value: string } }).told);
      assert.deepEqual(told, { value: '' });
    });
  });
}
