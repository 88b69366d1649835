import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { fillIn, inForm, pressSend, trigger, untilDialogIs, wordsOf } from './resident.ts';
import { startSite, tagWith, type Site } from './site.ts';

const tag = tagWith();
const policy = "default-src * 'unsafe-inline' 'unsafe-eval'";
const script = (code: string): string => `<script>${code}</script>`;
const file = (name: string): string => `<script src="/npm/${name}.js"></script>`;

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="sv"><head><title>Nyheter</title>${head}</head><body>${body}</body></html>`;

const news = '<main><h1>Nyheter</h1><a id="next" href="/turbo-2">Nästa sida</a></main>';
const other = '<main><h1>Kontakt</h1><a id="next" href="/turbo">Första sidan</a></main>';

/** Ways of a page to replace its content, in one task as its own scripts do: the driver of WebKit would split it. */
const swaps = {
  'replaces its body by a new one': (html) =>
    new Promise((resolve) =>
      setTimeout(() => {
        const body = document.createElement('body');
        body.innerHTML = html;
        document.documentElement.replaceChild(body, document.body);
        resolve();
      }),
    ),
  'sets the HTML of its body': (html) =>
    new Promise((resolve) =>
      setTimeout(() => {
        document.body.innerHTML = html;
        resolve();
      }),
    ),
  'removes the children of its body, the last first, and sets its HTML': (html) =>
    new Promise((resolve) =>
      setTimeout(() => {
        while (document.body.lastChild) document.body.lastChild.remove();
        document.body.innerHTML = html;
        resolve();
      }),
    ),
  'replaces its content by a copy': () =>
    new Promise((resolve) =>
      setTimeout(() => {
        document.body.replaceChildren(...document.body.cloneNode(true).childNodes);
        resolve();
      }),
    ),
} satisfies Readonly<Record<string, (html: string) => Promise<void>>>;

/** A page where the target is the element of the form itself, as in the README. */
const own = `<synpunkt-form id="here"><a href="/blank">Kontakta oss</a></synpunkt-form>${tagWith('data-target="#here"')}`;

/** The link that the button replaces. */
const link = '<synpunkt-button><a href="/blank">Kontakta oss</a></synpunkt-button>';

/** A page with the button after its tag. */
const flow = `<main>${tagWith('data-position="inline"')}<h1>Nyheter</h1></main>`;

const inPlace = (selector: string): string[] => ['#here synpunkt-form', selector];

/** Pages rendered by a framework, with a form; `view(name)` shows another view, or renders the same again. */
const frameworks: Readonly<Record<string, string>> = {
  React: page(
    `<div id="app"></div>${script(`
      const root = ReactDOM.createRoot(document.querySelector('#app'));
      window.view = (name) => ReactDOM.flushSync(() => root.render(
        React.createElement('section', { key: name }, name.startsWith('form') && React.createElement('div', { id: 'here' }))));
      view('form');`)}`,
    file('react') + file('react-dom') + tagWith('data-target="#here"'),
  ),
  Vue: page(
    `<div id="app"></div>${script(`
      const app = Vue.createApp({
        data: () => ({ name: 'form' }),
        template: '<section :key="name"><div id="here" v-if="name.startsWith(\\'form\\')"></div></section>',
      }).mount('#app');
      window.view = (name) => { app.name = name; return Vue.nextTick(); };`)}`,
    file('vue') + tagWith('data-target="#here"'),
  ),
};

/** Reads the values of the form. */
const readValues = (browser: Browser): Promise<string[]> =>
  browser.evaluate(() => {
    const dialog = document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('synpunkt-dialog')?.shadowRoot;
    const form = (dialog ?? document).querySelector('synpunkt-form')?.shadowRoot;
    return ['description', 'email'].map((name) => form?.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '');
  });

async function write(browser: Browser, path: (selector: string) => string[]): Promise<void> {
  await wordsOf(browser, path('[type=submit]'));
  await fillIn(browser, path, 'Tack');
  await browser.click(path('[name=answerVia][value=email]'));
  await browser.click(path('[name=email]'));
  await browser.type('namn@example.se');
}

const count = (browser: Browser, selector: string): Promise<number> =>
  browser.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

for (const engine of engines()) {
  describe(`on a page that changes in ${engine}, the widget`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      const pages: Record<string, string> = {
        '/blank': page(''),
        '/body': page(news + tag),
        '/own': page(own),
        '/linked': page(news + link + tag),
        '/flow': page(flow),
        '/here': page(`<main><div id="here"></div></main>${tagWith('data-position="inline" data-target="#here"')}`),
        '/head': page(news, tag),
        '/turbo': page(news + tag, file('turbo')),
        '/turbo-2': page(other + tag, file('turbo')),
        '/React': frameworks['React'] ?? '',
        '/Vue': frameworks['Vue'] ?? '',
      };
      site = await startSite(pages, {
        policies: Object.fromEntries(Object.keys(pages).map((path) => [path, policy])),
      });
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    /** Goes to a page without a draft. */
    async function goto(path: string): Promise<void> {
      await browser.goto(`${site.url}/blank`);
      await browser.evaluate(() => sessionStorage.clear());
      await browser.goto(site.url + path);
    }

    async function open(path: string): Promise<void> {
      await goto(path);
      await browser.click(trigger);
      await write(browser, inForm);
      await browser.press('Escape');
      await untilDialogIs(browser, 'closed');
    }

    /** Asserts that there is one widget with the values, and sends it. */
    async function finish(): Promise<void> {
      const rows = site.rows().length;
      await wordsOf(browser, trigger);
      assert.equal(await count(browser, 'synpunkt-button'), 1);
      await browser.click(trigger);
      await untilDialogIs(browser, 'open');
      assert.deepEqual(await readValues(browser), ['Tack', 'namn@example.se']);
      await pressSend(browser, inForm);
      assert.equal(site.rows().length, rows + 1);
      assert.deepEqual(await browser.errors(), []);
    }

    for (const [name, swap] of Object.entries(swaps)) {
      for (const path of ['/body', '/head']) {
        it(`is mounted again when a page ${name}, with its tag in the ${path.slice(1)}`, async () => {
          await open(path);

          await browser.evaluate(swap, path === '/body' ? other + tag : other);

          await finish();
        });
      }
    }

    it('is mounted again on each page that Turbo loads, also on the way back', async () => {
      await open('/turbo');

      await browser.click(['#next']);
      await browser.waitFor(() => document.querySelector('h1')?.textContent === 'Kontakt');
      await wordsOf(browser, trigger);
      await browser.evaluate(() => history.back());
      await browser.waitFor(() => document.querySelector('h1')?.textContent === 'Nyheter');

      await finish();
    });

    it('is mounted again after its tag when it is inline', async () => {
      await open('/flow');

      await browser.evaluate(swaps['sets the HTML of its body'], flow);

      await wordsOf(browser, trigger);
      assert.equal(await count(browser, 'script + synpunkt-button + h1'), 1);
      await finish();
    });

    it('is mounted again and replaces the link that shows when it does not load', async () => {
      await open('/linked');

      await browser.evaluate(swaps['sets the HTML of its body'], other + link + tag);

      await finish();
    });

    it('is removed with its tag', async () => {
      await open('/body');

      await browser.evaluate(swaps['sets the HTML of its body'], other);
      await browser.evaluate(() => new Promise((resolve) => setTimeout(resolve)));

      assert.equal(await count(browser, 'synpunkt-button'), 0);
      assert.deepEqual(await browser.errors(), []);
    });

    it('stays removed when it is removed alone, until there is a new tag', async () => {
      await open('/body');

      await browser.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve));
        document.querySelector('synpunkt-button')?.remove();
        await new Promise((resolve) => setTimeout(resolve));
        document.body.append(document.createElement('p'));
      });
      const without = await count(browser, 'synpunkt-button');
      await browser.evaluate(() => {
        const again = document.createElement('script');
        again.type = 'module';
        again.src = '/widget/synpunkt.js';
        again.dataset['endpoint'] = '/synpunkter';
        document.head.append(again);
      });
      await wordsOf(browser, trigger);

      assert.equal(without, 0);
      assert.equal(await count(browser, 'synpunkt-button'), 1);
      assert.deepEqual(await browser.errors(), []);
    });

    it('stays removed from a target without other content, which stays as it is', async () => {
      await goto('/here');
      await wordsOf(browser, trigger);

      await browser.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve));
        document.querySelector('synpunkt-button')?.remove();
        await new Promise((resolve) => setTimeout(resolve));
      });

      assert.equal(await count(browser, 'synpunkt-button'), 0);
      assert.deepEqual(await browser.errors(), []);
    });

    it('is mounted again in place of an element of the page', async () => {
      const inOwn = (selector: string): string[] => ['#here', selector];
      const rows = site.rows().length;
      await goto('/own');
      await write(browser, inOwn);

      await browser.evaluate(swaps['sets the HTML of its body'], own);
      await wordsOf(browser, inOwn('[type=submit]'));

      assert.deepEqual(await readValues(browser), ['Tack', 'namn@example.se']);
      assert.equal(await count(browser, 'synpunkt-form'), 1);
      await pressSend(browser, inOwn);
      assert.equal(site.rows().length, rows + 1);
      assert.deepEqual(await browser.errors(), []);
    });

    for (const name of Object.keys(frameworks)) {
      it(`is mounted again in a target that ${name} renders anew, or shows again`, async () => {
        const rows = site.rows().length;
        await goto(`/${name}`);
        await write(browser, inPlace);

        const view = (which: string): Promise<unknown> =>
          browser.evaluate((to) => (window as unknown as { view(to: string): unknown }).view(to), which); // as above
        await view('form again');
        const anew = await readValues(browser);
        await view('something else');
        const elsewhere = await count(browser, 'synpunkt-form, synpunkt-button');
        await view('form');
        await wordsOf(browser, inPlace('[type=submit]'));

        assert.deepEqual(anew, ['Tack', 'namn@example.se']);
        assert.equal(elsewhere, 0);
        assert.deepEqual(await readValues(browser), ['Tack', 'namn@example.se']);
        await pressSend(browser, inPlace);
        assert.equal(site.rows().length, rows + 1);
        assert.deepEqual(await browser.errors(), []);
      });
    }
  });
}
