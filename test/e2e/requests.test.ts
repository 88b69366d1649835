import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { inForm, trigger, untilFetched, wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';

const config = {
  heading: 'Tyck till',
  endpoint: '/tyck-till',
  fields: [
    { type: 'text', name: 'subject', label: 'Ämne', required: true },
    { type: 'date', name: 'day', label: 'Vilken dag?' },
    { type: 'checkboxes', name: 'places', label: 'Var?', options: [{ value: 'a', label: 'A' }] },
    { type: 'textarea', name: 'text', label: 'Vad vill du säga?', publicRecord: true },
    { type: 'email', name: 'email', label: 'E-post', showWhen: { field: 'subject', filled: true } },
  ],
  privacy: { controller: 'Tekniska nämnden' },
};

/** The first of these has a notice with an icon. */
const kinds = {
  ...config,
  fields: [{ type: 'radio', name: 'kind', label: 'Vad?', options: [{ value: 'a', label: 'A', notice: 'Ring.' }] }],
};

const data = `<script type="application/json" id="form">${JSON.stringify(config)}</script>
<script type="application/json" id="kinds">${JSON.stringify(kinds)}</script>`;

/** A form that is sent as JSON, and the config of one that is sent as a web form. */
const inline = `<script type="application/json" id="urlencoded">{ "format": "urlencoded" }</script>
<synpunkt-form endpoint="/synpunkter"></synpunkt-form>${tagWith()}`;

/** The attributes of the tag on each page, and what is requested on the press before anything is answered. */
const presses = {
  default: ['', ['synpunkt-elements.js', 'synpunkt-sv.js']],
  file: [
    'data-config="/slow/form.json"',
    ['form.json', 'synpunkt-config.js', 'synpunkt-elements.js', 'synpunkt-sv.js'],
  ],
  element: ['data-config="#form"', ['synpunkt-config.js', 'synpunkt-elements.js', 'synpunkt-sv.js']],
} satisfies Record<string, [string, string[]]>;

const titles = {
  default: 'the default form',
  file: 'a config in a file',
  element: 'a config in the page',
} satisfies Record<keyof typeof presses, string>;

for (const engine of engines()) {
  describe(`the requests after the press in ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      browser = await openBrowser(engine);
    });

    beforeEach(async () => {
      // A new origin for each test: the browser caches the files of the last one.
      const tags = { preset: ['data-preset="sidfel"'], kinds: ['data-config="#kinds"'], ...presses };
      site = await startSite(
        Object.fromEntries(
          Object.entries(tags)
            .map(([name, [tag]]) => [`/${name}`, pageWith(data + tagWith(tag, '', '/slow'))])
            .concat([['/form', pageWith(inline)]]),
        ),
        { configs: { '/slow/form.json': config } },
      );
    });

    afterEach(() => site.close());

    after(() => browser.close());

    /** Presses the button; returns what is requested before anything is answered. */
    async function press(page: string, count: number): Promise<{ files: string[]; release: () => void }> {
      await browser.goto(`${site.url}/${page}`);
      await wordsOf(browser, trigger);
      const release = site.delayFiles();
      await browser.click(trigger);
      return { files: await site.untilDelayed(count), release };
    }

    for (const [page, [, expected]] of Object.entries(presses)) {
      it(`are ${expected.length} for ${titles[page as keyof typeof titles]}, in one round trip`, async () => {
        const { files, release } = await press(page, expected.length);
        // Requests from now on are not answered until the form is open.
        const releaseRest = site.delayFiles();
        release();
        const words = await wordsOf(browser, inForm('[type=submit]'));
        releaseRest();

        assert.deepEqual(files, expected);
        assert.equal(words, 'Skicka');
      });
    }

    it('are 4 for a preset of the tag, in two round trips', async () => {
      const { files, release } = await press('preset', 3);
      const releaseSecond = site.delayFiles();
      release();
      const second = await site.untilDelayed(1);
      const releaseRest = site.delayFiles();
      releaseSecond();
      await wordsOf(browser, inForm('[type=submit]'));
      releaseRest();

      assert.deepEqual(files, ['synpunkt-config.js', 'synpunkt-elements.js', 'synpunkt-sv.js']);
      assert.deepEqual(second, ['synpunkt-sidfel.js']);
    });

    it('are made ahead for the format of a form that is added later, too', async () => {
      await browser.goto(`${site.url}/form`);
      await untilFetched(browser, 'synpunkt-copy');

      await browser.evaluate(() => {
        const form = document.createElement('synpunkt-form');
        form.setAttribute('config', '#urlencoded');
        document.body.append(form);
      });

      await untilFetched(browser, 'synpunkt-formats');
    });

    it('are not awaited by the icon of a notice', async () => {
      const { release } = await press('kinds', 3);
      const releaseRest = site.delayFiles();
      release();
      await browser.click(inForm('label:has([value=a])'));
      const width = await browser.waitFor(() => {
        const dialog = document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('synpunkt-dialog');
        const form = dialog?.shadowRoot?.querySelector('synpunkt-form')?.shadowRoot;
        return form?.querySelector('.notice svg')?.getBoundingClientRect().width;
      });
      releaseRest();

      assert.equal(width, 20);
    });
  });
}
