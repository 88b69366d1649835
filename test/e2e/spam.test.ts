import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { SerializedAXNode } from 'puppeteer';
import { engines, openBrowser, type Browser } from './browser.ts';
import { pageWith, startSite, type Site } from './site.ts';
import { fillDefaultForm, openDialog, pressSend, readReceipt } from './widget-driver.ts';

/** Stops the clock of the page; a test sets it on. */
const clock = `
  window.clock = Date.UTC(2026, 10, 27, 12);
  const now = Date;
  window.Date = new Proxy(now, {
    construct: (target, values) => new target(...(values.length === 0 ? [window.clock] : values)),
  });
`;

/** Returns roles and names; the role `none` is that of an element that is ignored. */
const nodesIn = ({ role, name = '', children = [] }: SerializedAXNode): string[] => [
  ...(role === 'none' ? [] : [`${role} ${name}`]),
  ...children.flatMap(nodesIn),
];

for (const engine of engines()) {
  describe(`a form with spamHints and its receiver in ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      const head = '<script src="/clock.js"></script>';
      const pageOf = (config: string): string =>
        pageWith(`<script src="/widget/synpunkt.js" data-config="${config}" async></script>`, { head });
      site = await startSite(
        { '/': pageOf('/skrap.json'), '/without': pageOf('/utan.json') },
        {
          scripts: { '/clock.js': clock },
          configs: {
            '/skrap.json': { endpoint: '/skrap', spamHints: true },
            '/utan.json': { endpoint: '/utan' },
          },
        },
      );
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    /** Opens and fills in the form. */
    async function fillIn(): Promise<void> {
      await browser.goto(`${site.url}/`);
      await openDialog(browser);
      await fillDefaultForm(browser, `Mer ljus vid ån, tack! ${site.rows().length}`);
    }

    /** Sends the form so many seconds after it was opened; returns what the message is marked with. */
    async function sendAfter(seconds: number): Promise<string | undefined> {
      await browser.evaluate(
        (elapsed) => void ((window as unknown as { clock: number }).clock += elapsed),
        seconds * 1000,
      ); // as the script above has it
      await pressSend(browser);
      const { facts } = await readReceipt(browser);
      const row = site.rows().at(-1);
      assert.equal(row?.reference, facts['Referensnummer']);
      return row?.suspicions;
    }

    it('marks nothing that a person has written', async () => {
      await fillIn();

      assert.equal(await sendAfter(3), '');
    });

    it('marks what a program has written that fills in every field', async () => {
      await fillIn();
      await browser.evaluate(() => {
        for (const control of drivers.descendantsOf(drivers.widget())) {
          if (control instanceof HTMLInputElement && control.type === 'text') control.value = 'https://spam.example';
        }
      });

      assert.equal(await sendAfter(42), 'trap');
    });

    it('marks what is sent at once', async () => {
      await fillIn();

      assert.equal(await sendAfter(2), 'fast');
    });

    it('shows nobody the field, also in the accessibility tree, which Chromium alone tells', async () => {
      const forms = [];
      for (const page of ['/', '/without']) {
        await browser.goto(site.url + page);
        await openDialog(browser);
        const controls = await browser.evaluate(() => {
          const inputs = [...drivers.descendantsOf(drivers.widget())].filter((one) => one instanceof HTMLInputElement);
          return { count: inputs.length, shown: inputs.filter(drivers.isExposed).map(drivers.nameOf) };
        });
        const tree = await browser.accessibilityTree();
        forms.push({ ...controls, tree: tree && nodesIn(tree) });
      }

      const [form, without] = forms;
      assert.ok(form && without);
      assert.equal(form.count, without.count + 1);
      assert.ok(form.shown.length > 0);
      assert.deepEqual(form.shown, without.shown);
      assert.equal(form.tree !== null, engine === 'chromium');
      assert.deepEqual(form.tree, without.tree);
      assert.deepEqual(await browser.errors(), []);
    });
  });
}
