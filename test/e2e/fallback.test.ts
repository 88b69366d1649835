import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { pageWith, policy, startSite, tagWith, type Site } from './site.ts';

const guide = readFileSync(new URL('../../demo/docs/placing.md', import.meta.url), 'utf8');

/** The snippets of the guide with content for browsers without JavaScript, with the addresses of this site. */
const snippets = [...guide.matchAll(/```html\n([^`]*?)```/g)]
  .map(([, code = '']) => code)
  .filter((code) => /<script[^]*<a |<a [^]*<script/.test(code))
  .map((code) =>
    code
      .replaceAll('https://feedback.example.se/widget', '/widget')
      .replaceAll(/https:\/\/(feedback|www)\.example\.se/g, '')
      .replaceAll(/integrity="[^"]*"/g, ''),
  );

const tag = tagWith('data-fallback="/kontakta"');
const inline = tagWith('data-fallback="/kontakta" data-target="#here" data-label="Skriv till oss"');
const inlineButton = tagWith('data-fallback="/kontakta" data-target="#here" data-position="inline"');
const place = '<div id="here"></div>';
const ownLink = '<synpunkt-button><a href="/kontakta">Skriv hit</a></synpunkt-button>';
const types = "require-trusted-types-for 'script'; trusted-types";

/** Pages where the widget cannot work; `onlyTypes` marks those that need an engine with Trusted Types. */
const pages: Readonly<Record<string, { head?: string; policy?: string; tag?: string; onlyTypes?: true }>> = {
  'has no custom elements': { head: '<script src="/no-elements.js"></script>' },
  'has no custom elements, with the form in it': { head: '<script src="/no-elements.js"></script>', tag: inline },
  'has no shadow roots': { head: '<script src="/no-shadow.js"></script>' },
  'takes HTML from nobody': { policy: `${policy}; ${types} 'none'`, onlyTypes: true },
  'takes HTML from nobody, with the form in it': { policy: `${policy}; ${types} 'none'`, tag: inline, onlyTypes: true },
  'takes HTML from others alone': { policy: `${policy}; ${types} other`, onlyTypes: true },
  'has two copies of the widget and takes HTML from nobody': {
    policy: `${policy}; ${types} 'none'`,
    tag: tag + tag.replace('/widget/', '/other/'),
    onlyTypes: true,
  },
};
const paths = new Map(Object.entries(pages).map(([name, page], index) => [`/${index}`, { name, ...page }]));

const linkOn = (browser: Browser): Promise<{ words: string; href: string; parent: string; count: number }> =>
  browser.waitFor(() => {
    const links = document.querySelectorAll<HTMLAnchorElement>('[part=fallback]');
    const [link] = links;
    const widgets = document.querySelectorAll('synpunkt-button, synpunkt-form').length;
    return (
      link && {
        words: link.text,
        href: link.getAttribute('href') ?? '',
        parent: link.parentElement?.parentElement?.id || link.parentElement?.parentElement?.localName || '',
        count: links.length + widgets,
      }
    );
  }) as never; // as it is made

for (const engine of engines()) {
  describe(`a page where the widget cannot work in ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      const entries = [...paths].map(([path, { head = '', tag: tags = tag }]): [string, string] => [
        path,
        pageWith(tags, { head, body: place }),
      ]);
      site = await startSite(
        {
          ...Object.fromEntries(entries),
          '/own-link': pageWith(ownLink + tag, { head: '<script src="/no-elements.js"></script>' }),
          '/own-link-inline': pageWith(`<div id="here">${ownLink}</div>${inlineButton}`, {
            head: '<script src="/no-elements.js"></script>',
          }),
          '/own-link-types': pageWith(ownLink + tag),
          '/fi': pageWith(tag, { lang: 'fi', head: '<script src="/no-elements.js"></script>' }),
          '/silent': pageWith(tagWith(), { head: '<script src="/no-elements.js"></script>' }),
          '/unsafe': pageWith(tagWith('data-fallback="kommun:kontakt"'), {
            head: '<script src="/no-elements.js"></script>',
          }),
          '/default': pageWith(tag, { head: '<script src="/default.js"></script>' }),
          ...Object.fromEntries(snippets.map((code, index) => [`/snippet-${index}`, pageWith(code)])),
          '/kontakt': pageWith(''),
        },
        {
          policies: {
            ...Object.fromEntries([...paths].map(([path, page]) => [path, page.policy ?? policy])),
            '/default': `${policy}; ${types} default`,
            '/own-link-types': `${policy}; ${types} 'none'`,
          },
          scripts: {
            '/no-elements.js': 'Object.defineProperty(window, "customElements", { value: undefined });',
            '/no-shadow.js': `Element.prototype.attachShadow = () => { throw new Error('the page has no shadow roots'); };`,
            '/default.js': `window.trustedTypes?.createPolicy('default', { createHTML: String, createScriptURL: String });`,
          },
        },
      );
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    for (const [path, page] of paths) {
      it(`a plain link replaces it on a page that ${page.name}`, async () => {
        await browser.goto(site.url + path);
        if (page.onlyTypes && !(await browser.evaluate(() => 'trustedTypes' in window))) {
          // Without Trusted Types the page has no restrictions.
          await browser.waitFor(() => Boolean(document.querySelector('synpunkt-button, synpunkt-form')?.shadowRoot));
          return;
        }

        assert.deepEqual(await linkOn(browser), {
          words: page.tag === inline ? 'Skriv till oss' : 'Kontakta oss',
          href: '/kontakta',
          parent: page.tag === inline ? 'here' : 'body',
          count: 1,
        });
      });
    }

    for (const path of ['/own-link', '/own-link-inline', '/own-link-types']) {
      it(`the link that the page has in its place stays, and no other comes: ${path}`, async () => {
        await browser.goto(site.url + path);

        const { links, hasTypes } = await browser.evaluate(() => ({
          links: [...document.querySelectorAll('main ~ * a, main ~ a')]
            .filter((link) => link.checkVisibility())
            .map((link) => link.textContent),
          hasTypes: 'trustedTypes' in window,
        }));

        // Without Trusted Types the page has no restrictions, and the button.
        assert.deepEqual(links, path.endsWith('types') && !hasTypes ? [] : ['Skriv hit']);
      });
    }

    it('the link is in the language of the page', async () => {
      await browser.goto(`${site.url}/fi`);

      assert.equal((await linkOn(browser)).words, 'Ota yhteyttä');
    });

    for (const [path, name] of [
      ['/silent', 'has no fallback'],
      ['/unsafe', 'has one that is not safe to open'],
    ] as const) {
      it(`nothing replaces it when the tag ${name}, and the console says why`, async () => {
        const errors = (await browser.errors()).length;
        await browser.goto(`${site.url}${path}`);

        const left = await browser.evaluate(() => document.querySelectorAll('main ~ :not(script)').length);
        assert.equal(left, 0);
        const lines = (await browser.errors()).slice(errors);
        // In WebKit, the driver misses the lines of the first milliseconds.
        if (engine !== 'webkit') assert.match(lines.join('\n'), /synpunkt: the widget cannot work on this page/);
      });
    }

    it('is not: a page may allow it by its default policy', async () => {
      await browser.goto(`${site.url}/default`);

      const name = await browser.waitFor(
        () => document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('button')?.textContent,
      );
      assert.equal(name?.trim(), 'FeedBack');
    });

    it('is not: the guide has snippets to try', () => {
      assert.ok(snippets.length > 0);
    });

    for (const [index] of snippets.entries()) {
      it(`is not: snippet ${index + 1} of the guide shows the form and no link`, async () => {
        await browser.goto(`${site.url}/snippet-${index}`);
        const links = await browser.waitFor(() => {
          const widget = document.querySelector('synpunkt-button, synpunkt-form');
          const isReady = widget?.shadowRoot?.querySelector('button');
          return isReady && [...document.querySelectorAll('a')].filter((link) => link.checkVisibility()).length;
        });
        assert.equal(links, 1, 'the page has one of its own');
      });

      // Scripts cannot be switched off in the other engines.
      if (engine !== 'chromium') continue;

      it(`snippet ${index + 1} of the guide shows a link without JavaScript`, async () => {
        await browser.allowScripts(false);
        await browser.goto(`${site.url}/snippet-${index}`);
        // By keyboard: before a click, the driver waits until the page is stable, which takes a script.
        const hrefs: (string | null | undefined)[] = [];
        while (hrefs.length < 5 && hrefs.at(-1) !== '/kontakt') {
          await browser.press('Tab');
          hrefs.push(await browser.evaluate(() => document.activeElement?.getAttribute('href')));
        }
        await browser.press('Enter');
        const pathname = await browser.waitFor(() => location.pathname === '/kontakt' && document.title);
        await browser.allowScripts(true);

        assert.deepEqual([hrefs, pathname], [['#text', '/kontakt'], 'Nyheter']);
      });
    }
  });
}
