import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { examples } from '../../demo/examples.ts';
import { engines, openBrowser, type Browser } from './browser.ts';
import type { At } from './acts.ts';
import { journeys } from './example-journeys.ts';
import { fetchedFiles, focusPath, inForm, trigger, untilFetched, wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';

const place = '<section id="formular"></section>';

/** Renders a page with the tag that the demo shows for an example. */
const pages = Object.fromEntries(
  examples.map(({ name, button }) => {
    const attributes = button === undefined ? 'data-target="#formular"' : `data-label="${button}"`;
    const tag = `<script type="module" src="/widget/synpunkt.js" data-config="/configs/${name}.json" ${attributes}></script>`;
    return [`/${name}`, pageWith(tag, { body: place })];
  }),
);

const inPage: At = (selector) => ['#formular synpunkt-form', selector];

/** Opens the page of an example and its form; returns the path into the form. */
async function open(browser: Browser, site: Site, name: string): Promise<At> {
  await browser.goto(`${site.url}/${name}`);
  const { button } = examples.find((example) => example.name === name) ?? {};
  const at = button === undefined ? inPage : inForm;
  if (button !== undefined) {
    assert.equal(await wordsOf(browser, trigger), button);
    await browser.click(trigger);
  }
  await wordsOf(browser, at('[type=submit]'));
  return at;
}

/** Returns the names of the fields that the error summary links to, in order. */
const namesInSummary = (browser: Browser, path: string[]): Promise<string[]> =>
  browser.evaluate((steps: string[]) => {
    let at: Element | null | undefined;
    for (const [index, step] of steps.entries()) {
      at = (index === 0 ? document : at?.shadowRoot)?.querySelector(step);
    }
    return [...(at?.querySelectorAll('a') ?? [])].map((link) => link.hash.replace('#field-', ''));
  }, path);

/** Returns the addresses that the page has posted messages to. */
const posts = (browser: Browser): Promise<string[]> =>
  browser.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.startsWith('/synpunkter')),
  );

for (const engine of engines()) {
  describe(`an example in ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      site = await startSite({ ...pages, '/none': pageWith(tagWith()) });
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    for (const { name, unanswered, acts, answers, ...more } of journeys) {
      it(`"${name}" opens, says what is missing, takes the answers and stores them`, async () => {
        const at = await open(browser, site, name);

        await browser.click(at('[type=submit]'));
        await wordsOf(browser, at('.summary'));
        await untilFetched(browser, 'synpunkt-copy');
        assert.deepEqual(await namesInSummary(browser, at('.summary')), unanswered);
        assert.equal((await focusPath(browser)).at(-1), 'div');
        for (const field of unanswered) assert.notEqual(await wordsOf(browser, at(`#field-${field}-error`)), '');

        for (const act of acts) await act(browser, at);
        await browser.click(at('[type=submit]'));
        await more.beforeReceipt?.(browser, at);

        const reference = await wordsOf(browser, at('.reference'));
        assert.match(reference, /^SYN-\d{4}-\d{6}$/);
        assert.equal((await focusPath(browser)).at(-1), 'h3#receipt-heading');
        const row = site.rows().find((one) => one.reference === reference);
        assert.equal(row?.form, more.form ?? name);
        assert.equal(row?.language, more.language ?? 'sv');
        assert.equal(row?.page_url, `${site.url}/${name}`);
        assert.deepEqual(row?.answers, answers);
        assert.deepEqual(row?.files, more.files ?? []);
        assert.deepEqual(await posts(browser), [more.endpoint ?? `/synpunkter/${name}`]);
        assert.deepEqual(await browser.errors(), []);
      });
    }

    it('says where an appeal belongs instead of taking it, until another answer is given', async () => {
      const at = await open(browser, site, 'ursprung');

      await browser.click(at('[name=kind][value=overklaga]'));
      const words = await wordsOf(browser, at('.redirect'));
      const controls = await browser.evaluate(
        () =>
          document.querySelector('#formular synpunkt-form')?.shadowRoot?.querySelectorAll('select, [type=submit]')
            .length,
      );
      await browser.click(at('[name=kind][value=fraga]'));

      assert.match(words, /^En synpunkt räknas inte som ett överklagande\..*Läs om hur du överklagar$/);
      assert.equal(controls, 0);
      assert.equal(await wordsOf(browser, at('[type=submit]')), 'Skicka');
      assert.deepEqual(await browser.errors(), []);
    });

    it('has only the files fetched that its form needs', async () => {
      await open(browser, site, 'sidfel');
      await untilFetched(browser, 'synpunkt-copy');
      const few = await fetchedFiles(browser);
      await browser.click(inForm('[type=submit]'));
      await wordsOf(browser, inForm('.summary'));
      const checked = await fetchedFiles(browser);
      const at = await open(browser, site, 'stor');
      await untilFetched(browser, 'synpunkt-copy');
      await untilFetched(browser, 'synpunkt-formats');
      const many = await fetchedFiles(browser);
      await browser.click(at('[type=submit]'));
      await wordsOf(browser, at('.summary'));

      const always = [
        'synpunkt-copy.js',
        'synpunkt-config.js',
        'synpunkt-elements.js',
        'synpunkt-submit.js',
        'synpunkt-sv-config.js',
        'synpunkt-sv-submit.js',
        'synpunkt-sv.js',
        'synpunkt.js',
      ];
      assert.deepEqual(few.toSorted(), [...always, 'synpunkt-sidfel.js'].toSorted());
      assert.deepEqual(checked, few);
      const ofStor = ['synpunkt-combobox.js', 'synpunkt-files.js', 'synpunkt-formats.js'];
      assert.deepEqual(many.toSorted(), [...always, ...ofStor].toSorted());
      assert.deepEqual(await fetchedFiles(browser), many);
    });

    it('has none of that fetched where the page has no config', async () => {
      await browser.goto(`${site.url}/none`);

      await browser.click(trigger);
      await wordsOf(browser, inForm('form'));
      await browser.click(inForm('[type=submit]'));
      await wordsOf(browser, inForm('.summary'));
      await untilFetched(browser, 'synpunkt-copy');

      assert.deepEqual((await fetchedFiles(browser)).toSorted(), [
        'synpunkt-copy.js',
        'synpunkt-elements.js',
        'synpunkt-submit.js',
        'synpunkt-sv-submit.js',
        'synpunkt-sv.js',
        'synpunkt.js',
      ]);
    });

    it('is reached from the list of the demo, each of the six', async () => {
      for (const { name, button } of examples) {
        await browser.goto(`${site.url}/exempel.html`);
        await browser.click([`a[href="exempel-${name}.html"]`]);
        await browser.waitFor((path: string) => location.pathname === path, `/exempel-${name}.html`);

        if (button === undefined) assert.notEqual(await wordsOf(browser, inPage('.heading')), '');
        else assert.equal(await browser.waitFor(() => document.querySelector('synpunkt-button')?.label), button);
      }
      assert.deepEqual(await browser.errors(), []);
    });
  });
}
