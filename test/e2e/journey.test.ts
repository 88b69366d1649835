import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { messages as en } from '../../src/messages/locales/en/form.entry.ts';
import { messages as fi } from '../../src/messages/locales/fi/form.entry.ts';
import { messages as sv } from '../../src/messages/locales/sv/form.entry.ts';
import { engines, openBrowser, type Browser } from './browser.ts';
import { fetchedFiles, focusPath, tabTo, trigger, untilFetched, wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';
import { choose, fill, openDialog, pressSend, readHeading, readReceipt, readSummary, select } from './widget-driver.ts';

const languages = {
  sv: {
    texts: sv.defaultForm,
    heading: 'Kontaktformulär',
    unsure: 'Vet',
    reference: 'Referensnummer',
    thanks: 'Tack, vi har tagit emot ditt meddelande',
  },
  fi: {
    texts: fi.defaultForm,
    heading: 'Yhteydenottolomake',
    unsure: 'En t',
    reference: 'Viitenumero',
    thanks: 'Kiitos, olemme saaneet viestisi',
  },
  en: {
    texts: en.defaultForm,
    heading: 'Contact form',
    unsure: 'Don',
    reference: 'Reference number',
    thanks: 'Thank you, we have received your message',
  },
} as const;

for (const engine of engines()) {
  describe(`a resident in ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      site = await startSite({
        '/sv': pageWith(tagWith()),
        '/fi': pageWith(tagWith(), { lang: 'fi' }),
        '/en': pageWith(tagWith('data-lang="en"')),
        '/query': pageWith(tagWith('', '?v=7')),
      });
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    for (const [lang, { texts, heading, unsure, reference, thanks }] of Object.entries(languages)) {
      it(`sends a message in ${lang} by mouse and gets its reference (EN 9.6)`, async () => {
        await browser.goto(`${site.url}/${lang}?utm=secret#text`);

        await openDialog(browser);
        assert.equal(await readHeading(browser), heading);
        await choose(browser, texts.kind.label, texts.kind.options.forslag);
        await select(browser, texts.department.label, unsure);
        await fill(browser, texts.description.label, 'Mer ljus vid ån, tack! åäö');
        await choose(browser, texts.answerVia.label, texts.answerVia.options.email);
        await fill(browser, texts.email.label, 'namn@example.se');
        await pressSend(browser);

        const receipt = await readReceipt(browser);
        assert.equal(receipt.heading, thanks);
        const row = site.rows().at(-1);
        assert.equal(row?.reference, receipt.facts[reference]);
        assert.equal(row?.language, lang);
        assert.equal(row?.page_url, `${site.url}/${lang}`);
        assert.deepEqual(row?.answers, {
          kind: 'forslag',
          department: 'vet-inte',
          description: 'Mer ljus vid ån, tack! åäö',
          answerVia: 'email',
          email: 'namn@example.se',
        });
        assert.deepEqual(await browser.errors(), []);
      });
    }

    it('does all of it by the keyboard alone (WCAG 2.1.1, EN 9.6)', async () => {
      await browser.goto(`${site.url}/sv`);
      await wordsOf(browser, trigger);

      await tabTo(browser, 'button');
      await browser.press('Enter');
      await browser.waitFor(() => document.activeElement?.shadowRoot?.activeElement?.localName === 'synpunkt-dialog');
      await tabTo(browser, 'input#field-kind');
      await browser.press('Space');
      await tabTo(browser, 'select#field-department');
      await browser.type('Vet');
      await tabTo(browser, 'textarea#field-description');
      await browser.type('Bara tangenter');
      await tabTo(browser, 'input#field-answerVia');
      await browser.press('Space');
      await browser.press('ArrowDown');
      await tabTo(browser, 'input#field-phone');
      await browser.type('070-174 06 05');
      await browser.press('Enter');

      assert.equal((await readReceipt(browser)).heading, languages.sv.thanks);
      assert.deepEqual(await focusPath(browser), [
        'synpunkt-button',
        'synpunkt-dialog',
        'synpunkt-form',
        'h3#receipt-heading',
      ]);
      assert.deepEqual(site.rows().at(-1)?.answers, {
        kind: 'synpunkt',
        department: 'vet-inte',
        description: 'Bara tangenter',
        answerVia: 'phone',
        phone: '+46701740605',
      });

      await browser.press('Escape');
      await browser.waitFor(() => document.activeElement?.shadowRoot?.activeElement?.localName === 'button');
      assert.deepEqual(await browser.errors(), []);
    });

    it('reaches the button last of all (WCAG 2.4.1, 2.4.3)', async () => {
      await browser.goto(`${site.url}/sv`);
      await wordsOf(browser, trigger);

      await browser.press('Tab');
      const first = await focusPath(browser);
      await browser.press('Tab');

      assert.deepEqual(first, ['a']);
      assert.deepEqual(await focusPath(browser), ['synpunkt-button', 'button']);
    });

    it('fetches one file until the button is approached, and each further file once, all as the form opens', async () => {
      await browser.goto(`${site.url}/query`);
      await wordsOf(browser, trigger);
      const untouched = await fetchedFiles(browser);

      await openDialog(browser);
      await untilFetched(browser, 'synpunkt-copy');
      const opened = await fetchedFiles(browser);
      await pressSend(browser);
      await readSummary(browser);

      assert.deepEqual(untouched, ['synpunkt.js?v=7']);
      assert.deepEqual(await fetchedFiles(browser), opened);
      assert.deepEqual(opened.toSorted(), [
        'synpunkt-copy.js',
        'synpunkt-elements.js',
        'synpunkt-submit.js',
        'synpunkt-sv-submit.js',
        'synpunkt-sv.js',
        'synpunkt.js?v=7',
      ]);
      assert.deepEqual(await browser.errors(), []);
    });
  });
}
