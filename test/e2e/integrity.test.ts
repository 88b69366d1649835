import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { parseAst } from 'rollup/parseAst';
import { engines, openBrowser, type Browser } from './browser.ts';
import { inForm, trigger, wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const files = readdirSync(dist).filter((name) => name.endsWith('.js'));
const elements = files.find((name) => name.startsWith('synpunkt-elements.')) ?? '';
const first = readFileSync(join(dist, 'synpunkt.js'), 'utf8');
const hash = `sha384-${createHash('sha384').update(first).digest('base64')}`;
const hashed = `synpunkt.${createHash('sha256').update(first).digest('base64').replace(/\W/g, '').slice(0, 8)}.js`;
/** The link that the button replaces where it works. */
const ownLink = '<synpunkt-button><a href="/kontakta">Kontakta oss</a></synpunkt-button>';
const signed = tagWith(`integrity="${hash}" crossorigin="anonymous"`);

/** Returns the types of all nodes of a module that import another one. */
const importsIn = (node: unknown): string[] => {
  if (node === null || typeof node !== 'object') return [];
  const { type, source } = node as { type?: string; source?: unknown }; // a node of the tree
  const isImport = type === 'ImportExpression' || (type !== undefined && Boolean(source));
  return [...(isImport ? [type] : []), ...Object.values(node).flatMap(importsIn)];
};

/** Damages to the file with the form, by the end of a sentence. */
const damages = {
  'has been tampered with': (path: string) =>
    writeFileSync(path, `${readFileSync(path, 'utf8')};globalThis.tampered = true;`),
  'is missing': (path: string) => rmSync(path),
};

describe('the first file', () => {
  it('has a second name with its hash, which never changes', () => {
    assert.deepEqual(
      files.filter((name) => name.startsWith('synpunkt.')),
      [hashed, 'synpunkt.js'].toSorted(),
    );
    assert.equal(readFileSync(join(dist, hashed), 'utf8'), first);
  });

  it('runs as a classic script: it has no import.meta and no export', () => {
    assert.doesNotThrow(() => new Script(first));
  });
});

describe('the lazy files', () => {
  for (const name of files) {
    it(`have no imports: ${name.replace(/\.\w{8}\.js$/, '')}`, () => {
      const code = readFileSync(join(dist, name), 'utf8');

      // The first file imports the others, after it has checked them, from the module map.
      assert.deepEqual(importsIn(parseAst(code)), name.startsWith('synpunkt.') ? ['ImportExpression'] : []);
    });
  }
});

for (const engine of engines()) {
  describe(`the files of the widget in ${engine}`, () => {
    let folder: string;
    let site: Site;
    let browser: Browser;

    before(async () => {
      browser = await openBrowser(engine);
    });

    beforeEach(async () => {
      // A new origin for each test: the browser caches the files of the last one.
      folder = mkdtempSync(join(tmpdir(), 'synpunkt-widget-'));
      cpSync(dist, folder, { recursive: true });
      site = await startSite(
        {
          '/button': pageWith(tagWith('data-fallback="/kontakta"')),
          '/inline': pageWith(tagWith('data-target="#here" data-fallback="/kontakta"'), {
            body: '<div id="here"></div>',
          }),
          '/none': pageWith(tagWith()),
          '/signed': pageWith(signed, { body: ownLink }),
          '/hashed': pageWith(signed.replace('synpunkt.js', hashed)),
          '/kontakta': pageWith(''),
        },
        { widgetFolder: folder },
      );
    });

    afterEach(async () => {
      await site.close();
      rmSync(folder, { recursive: true });
    });

    after(() => browser.close());

    const isTampered = (): Promise<boolean> => browser.evaluate(() => 'tampered' in globalThis);

    const readNotice = (): Promise<string> =>
      browser.waitFor(() => {
        const notice = document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('.notice')?.textContent;
        return notice?.includes('kunde inte') ? notice : '';
      });

    for (const [damage, applyDamage] of Object.entries(damages)) {
      it(`are refused when one ${damage}; the status says so with a link to the fallback, until it is restored`, async () => {
        applyDamage(join(folder, elements));
        await browser.goto(`${site.url}/button`);

        await browser.click(trigger);
        const notice = await readNotice();
        // The browser caches what is found at the address of each try.
        await browser.evaluate(() => document.querySelector('synpunkt-button')?.load());
        await browser.click(['synpunkt-button', '.notice a']);
        await browser.waitFor(() => location.pathname === '/kontakta');
        await browser.goto(`${site.url}/button`);
        await browser.click(trigger);
        await readNotice();
        cpSync(join(dist, elements), join(folder, elements));
        await browser.click(trigger);

        assert.equal(await wordsOf(browser, inForm('.required-note')), 'Förbockade fält måste fyllas i');
        assert.equal(notice, 'Formuläret kunde inte hämtas. Tryck på knappen igen. Ladda om sidan Kontakta oss');
        assert.equal(await isTampered(), false);
      });

      it(`are refused in the page when one ${damage}; the container says so with a link to the fallback`, async () => {
        applyDamage(join(folder, elements));
        await browser.goto(`${site.url}/inline`);

        const words = await browser.waitFor(() => {
          const text = document.querySelector('#here')?.textContent ?? '';
          return text.includes('kunde inte') ? text : '';
        });
        const { link, heights } = await browser.evaluate(() => ({
          link: document.querySelector<HTMLAnchorElement>('#here a')?.href,
          heights: [...document.querySelectorAll('#here :is(a, button)')].map(
            (control) => control.getBoundingClientRect().height,
          ),
        }));
        cpSync(join(dist, elements), join(folder, elements));
        await browser.click(['#here button']);

        assert.equal(await wordsOf(browser, ['#here synpunkt-form', 'h2']), 'Kontaktformulär');
        assert.equal(words, 'Formuläret kunde inte hämtas. Tryck på knappen igen. Ladda om sidan Kontakta oss');
        assert.equal(link, `${site.url}/kontakta`);
        assert.ok(heights.length === 2 && heights.every((height) => height >= 44), String(heights));
        assert.equal(await isTampered(), false);
      });
    }

    it('add no link to the status without a fallback address', async () => {
      rmSync(join(folder, elements));
      await browser.goto(`${site.url}/none`);

      await browser.click(trigger);

      assert.equal(await readNotice(), 'Formuläret kunde inte hämtas. Tryck på knappen igen. Ladda om sidan');
    });

    it('are loaded by the first one under its name with a hash', async () => {
      await browser.goto(`${site.url}/hashed`);

      await browser.click(trigger);

      assert.equal(await wordsOf(browser, inForm('.required-note')), 'Förbockade fält måste fyllas i');
    });

    it('run only when the first one matches the integrity of its tag; else the link in its place stays', async () => {
      const isLinkShown = (): Promise<boolean | undefined> =>
        browser.evaluate(() => document.querySelector('synpunkt-button a')?.checkVisibility());
      await browser.goto(`${site.url}/signed`);
      const words = await wordsOf(browser, trigger);
      const isShownBeside = await isLinkShown();
      writeFileSync(join(folder, 'synpunkt.js'), `${first};globalThis.tampered = true;`);
      await browser.goto(`${site.url}/signed`);

      assert.equal(words, 'FeedBack');
      assert.equal(isShownBeside, false);
      assert.equal(await browser.evaluate(() => document.querySelector('synpunkt-button')?.shadowRoot), null);
      assert.equal(await isLinkShown(), true);
      assert.equal(await isTampered(), false);
    });
  });
}
