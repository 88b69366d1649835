import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, type Browser } from './browser.ts';
import { inForm, trigger, wordsOf } from './resident.ts';
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

const data = `<script type="application/json" id="form">${JSON.stringify(config)}</script>`;

/** What is requested on the press, before anything is answered, by the attributes of the tag. */
const presses = {
  'the default form': ['', ['synpunkt-elements.js', 'synpunkt-sv.js']],
  'a config in a file': [
    'data-config="/slow/form.json"',
    ['form.json', 'synpunkt-config.js', 'synpunkt-elements.js', 'synpunkt-sv.js'],
  ],
  'a config in the page': ['data-config="#form"', ['synpunkt-config.js', 'synpunkt-elements.js', 'synpunkt-sv.js']],
} satisfies Record<string, [string, string[]]>;

for (const engine of engines()) {
  describe(`the requests after the press in ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      const attributes = [...Object.values(presses).map(([tag]) => tag), 'data-preset="sidfel"'];
      site = await startSite(
        Object.fromEntries(attributes.map((tag) => [`/${tag}`, pageWith(data + tagWith(tag, '', '/slow'))])),
        { configs: { '/slow/form.json': config } },
      );
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    /** Presses the button; returns what is requested before anything is answered. */
    async function press(tag: string, count: number): Promise<{ files: string[]; release: () => void }> {
      const ready = site.hold();
      ready();
      await browser.goto(`${site.url}/${encodeURIComponent(tag)}`);
      await wordsOf(browser, trigger);
      const release = site.hold();
      await browser.click(trigger);
      return { files: await site.untilHeld(count), release };
    }

    for (const [what, [tag, expected]] of Object.entries(presses)) {
      it(`are ${expected.length} for ${what}, in one round trip`, async () => {
        const { files, release } = await press(tag, expected.length);
        // What is requested from now on is not answered until the form is open.
        const releaseRest = site.hold();
        release();
        const words = await wordsOf(browser, inForm('[type=submit]'));
        releaseRest();

        assert.deepEqual(files, expected);
        assert.equal(words, 'Skicka');
        assert.deepEqual(await browser.errors(), []);
      });
    }

    it('are 4 for a preset of the tag, in two round trips', async () => {
      const { files, release } = await press('data-preset="sidfel"', 3);
      const releaseSecond = site.hold();
      release();
      const second = await site.untilHeld(1);
      const releaseRest = site.hold();
      releaseSecond();
      await wordsOf(browser, inForm('[type=submit]'));
      releaseRest();

      assert.deepEqual(files, ['synpunkt-config.js', 'synpunkt-elements.js', 'synpunkt-sv.js']);
      assert.deepEqual(second, ['synpunkt-sidfel.js']);
    });
  });
}
