import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { wrongConfigs } from '../contract/config/wrong-configs.ts';
import { engines, openBrowser, type Browser } from './browser.ts';
import { fetchedFiles, trigger, wordsOf } from './resident.ts';
import { pageWith, startSite, tagWith, type Site } from './site.ts';

/** The outcome of one config in the page. */
interface Outcome {
  readonly label: string;
  readonly fields: number;
  readonly lines: readonly string[];
  readonly thrown: readonly string[];
}

// As modules of the page, since some configs are nested deeper than JSON.stringify() allows.
const folder = join(import.meta.dirname, '../contract/config');
const tables = Object.fromEntries(
  globSync('{fields,wrong-*}.ts', { cwd: folder, exclude: ['*.test.ts'] }).map((file) => [
    `/${file}`,
    stripTypeScriptTypes(readFileSync(join(folder, file), 'utf8')),
  ]),
);

/** Runs before the script of the widget, to record all of its console lines. */
const listener = `
  globalThis.told = [];
  globalThis.thrown = [];
  for (const level of ['error', 'warn', 'info', 'log']) console[level] = (...values) => told.push(values.join(' '));
  addEventListener('error', (event) => thrown.push(String(event.error ?? event.message)));
  addEventListener('unhandledrejection', (event) => thrown.push(String(event.reason)));`;

/** The configs that a property can have: null is a property that is not set. */
const configs = wrongConfigs.filter(([config]) => config !== null);

/** Adds a button for each config to the page, one after the other, and presses it. */
const trial = `
  import { wrongConfigs } from '/wrong-configs.ts';
  await customElements.whenDefined('synpunkt-button');
  const outcomes = (globalThis.outcomes = []);
  for (const [config] of wrongConfigs) {
    if (config === null) continue;
    told.length = thrown.length = 0;
    const button = document.createElement('synpunkt-button');
    button.endpoint = '/synpunkter';
    button.config = config;
    document.body.append(button);
    await button.updateComplete;
    const trigger = button.shadowRoot.querySelector('button');
    const opened = new Promise((resolve) => button.addEventListener('synpunkt-open', resolve));
    trigger.click();
    await opened;
    const form = button.shadowRoot.querySelector('synpunkt-dialog').shadowRoot.querySelector('synpunkt-form');
    await form.updateComplete;
    const fields = form.shadowRoot.querySelectorAll('.field').length;
    // Uncaught errors are reported after the task that threw them.
    await new Promise((resolve) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); });
    outcomes.push({ label: trigger.textContent.trim(), fields, lines: [...told], thrown: [...thrown] });
    button.hide();
    button.remove();
  }`;

for (const engine of engines()) {
  describe(`a wrong config in ${engine}`, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      site = await startSite(
        {
          '/': pageWith(tagWith(), {
            head: '<script src="/listen.js"></script><script type="module" src="/try.js"></script>',
          }),
          '/missing': pageWith(tagWith('data-config="/missing.json" data-fallback="/kontakt"')),
          '/broken': pageWith(tagWith('data-config="/broken.json" data-fallback="/kontakt"')),
          '/broken.json': '{ "fields": [',
        },
        { scripts: { '/listen.js': listener, '/try.js': trial, ...tables } },
      );
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    it('keeps no button and no form away, throws nothing, and is told of in the lines of the table', async () => {
      await browser.goto(`${site.url}/`);
      const outcomes: Outcome[] = [];
      while (outcomes.length < configs.length) {
        const more = (known: number) => {
          const tried = (globalThis as { outcomes?: Outcome[] }).outcomes ?? [];
          return tried.length > known && tried.slice(known);
        };
        outcomes.push(...((await browser.waitFor(more, outcomes.length)) || []));
      }

      for (const [index, [, lines]] of configs.entries()) {
        const { fields, ...outcome } = outcomes[index] ?? {};
        assert.deepEqual(outcome, {
          label: 'FeedBack',
          lines: lines.map((line) => `synpunkt: config: ${line}`),
          thrown: [],
        });
        assert.ok(fields && fields > 0, lines[0]);
      }
    });

    for (const [page, found] of [
      ['missing', 'status 404'],
      ['broken', '.+'],
    ] as const) {
      it(`that is ${page} shows no other form, says so, and links to the fallback`, async () => {
        const { length: known } = await browser.errors();
        await browser.goto(`${site.url}/${page}`);

        await browser.click(trigger);
        assert.equal(await wordsOf(browser, ['synpunkt-button', '[part=fallback]']), 'Kontakta oss');
        assert.equal(
          await wordsOf(browser, ['synpunkt-button', '[part=status]']),
          'Formuläret kunde inte hämtas. Tryck på knappen igen. Ladda om sidan Kontakta oss',
        );

        const told = (await browser.errors()).slice(known).filter((error) => error.includes('synpunkt: '));
        // The pointer on its way to the press may have tried before, and been told the same.
        const [line = '', outcome = '', ...others] = new Set(told);
        assert.deepEqual(others, []);
        assert.match(outcome, /synpunkt: the form could not be fetched/);
        assert.match(
          line,
          new RegExp(`synpunkt: config /${page}\\.json could not be read \\(${found}\\); the form is not shown`),
        );
        assert.ok((await fetchedFiles(browser)).every((file) => !file.includes('parse-config')));
      });
    }
  });
}
