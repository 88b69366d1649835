import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { taskIds } from '../../src/editor/model/issue-location.ts';
import { editorTexts, loadEditorTexts, type EditorTexts } from '../../src/editor/texts/texts.ts';
import type { SynpunktEditor } from '../../src/editor/synpunkt-editor.ts';
import { openParts, whole } from '../editor/whole-form.ts';
import { engines, openBrowser, type Browser } from './browser.ts';
import { wordsOf } from './resident.ts';
import { startSite, type Site } from './site.ts';
import { askIbm, auditors } from './states/audit.ts';
import { measure, measuring } from './wcag/pages.ts';

/*
 * Every task of the form editor, with everything in it open: IBM's engine, text of 200 %, forced colours and touch. The pages of
 * axe are in the browser tests of the editor.
 */

/** Modules that the page loads itself: its policy lets in nothing else. */
const scripts = {
  ...measure,
  ...measuring,
  '/ace-module.js': `${auditors['/ace.js']}; globalThis.ace = ace;`,
};

/** The words of the editor in a language. */
async function textsIn(language: 'sv' | 'en'): Promise<EditorTexts> {
  await loadEditorTexts(language);
  return editorTexts(language);
}

/** False positives. */
const exceptions: readonly { readonly rule: string; readonly where: RegExp; readonly why: string }[] = [
  {
    rule: 'ibm: element_tabbable_role_valid',
    where: /\/pre\[1\]$/,
    why: 'Lines of code that scroll have to be reached by keys, and have a name; axe demands it.',
  },
  ...['label_content_exists', 'html_lang_exists'].map((rule) => ({
    rule: `ibm: ${rule}`,
    where: /\/ul\[1\]\/li\[\d\]\/div\[1\]\/iframe\[1\]\//,
    why: 'The picture of a preset is inert and hidden from those who hear the page, and empty until it is scrolled to.',
  })),
];

const large = 'body { font-size: 32px !important; }';

// The other engines emulate neither forced colours nor touch.
if (engines().includes('chromium')) {
  describe('each task of the form editor', () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      site = await startSite({}, { scripts });
      browser = await openBrowser('chromium');
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    /** Opens the editor with a form that has every kind of control. */
    async function openEditor(width: number, language: 'sv' | 'en'): Promise<void> {
      await browser.setViewport(width, 800);
      await browser.goto(`${site.url}/widget/editor/`);
      await wordsOf(browser, ['synpunkt-editor', 'h2']);
      // Each begins without what the last one has saved.
      await browser.evaluate(() => localStorage.clear());
      await browser.reload();
      await wordsOf(browser, ['synpunkt-editor', 'h2']);
      await browser.evaluate(
        async (config: object, tag: 'sv' | 'en') => {
          const { store } = document.querySelector<SynpunktEditor>('synpunkt-editor') ?? {};
          await store?.setLanguage(tag);
          store?.start({ ...store.document, config: { ...config } });
          await Promise.all(['/ace-module.js', '/wcag.js'].map((file) => import(file)));
        },
        whole,
        language,
      );
      await browser.waitFor(() => 'wcag' in globalThis);
    }

    /** Shows a task with all of its parts, and the page of its preview, if it has one. */
    async function show(task: string): Promise<void> {
      await browser.evaluate(
        async (wanted: string, parts: readonly string[]) => {
          const page = document.querySelector<SynpunktEditor>('synpunkt-editor');
          await page?.showTask(wanted as (typeof taskIds)[number]); // one of them
          page?.store.show({ openEntry: wanted === 'questions' ? 'moreFields.1' : undefined, open: new Set(parts) });
          await page?.updateComplete;
        },
        task,
        openParts,
      );
      await browser.waitFor(() => {
        const frame = document.querySelector('synpunkt-editor')?.shadowRoot?.querySelector('iframe');
        return !frame || frame.contentDocument?.documentElement.lang;
      });
    }

    for (const width of [360, 1280]) {
      for (const language of ['sv', 'en'] as const) {
        describe(`${width} px wide, in ${language}`, () => {
          before(() => openEditor(width, language));

          for (const task of taskIds) {
            it(`${task}: nothing that IBM's engine finds fault with (WCAG 1.3.1, 4.1.2)`, async () => {
              await show(task);
              const findings = (await askIbm(browser)).filter(
                (finding) => !exceptions.some(({ rule, where }) => finding.rule === rule && where.test(finding.where)),
              );
              assert.equal(findings.map(({ rule, where, what }) => `${rule}: ${what}\n  at ${where}`).join('\n'), '');
            });

            it(`${task}: loses nothing with text of 200 % (WCAG 1.4.4)`, async () => {
              await show(task);
              const lost = await browser.evaluate((css: string) => {
                const size = (): number => wcag.fontSizeOf('#task-heading');
                const usual = size();
                return wcag.withStyle(css, () => ({
                  isSideways: document.documentElement.scrollWidth > innerWidth,
                  cut: wcag.cutWords(),
                  factor: size() / usual,
                }));
              }, large);
              assert.deepEqual(lost, { isSideways: false, cut: [], factor: 2 });
            });
          }

          for (const colorScheme of ['light', 'dark'] as const) {
            it(`shows words, marks and what is chosen in forced colours, ${colorScheme} (WCAG 1.4.11)`, async (t) => {
              await browser.emulate({ forcedColors: 'active', colorScheme });
              t.after(() => browser.emulate({ forcedColors: 'none', colorScheme: 'light' }));
              const faint: Record<string, string[]> = {};
              for (const task of taskIds) {
                await show(task);
                const found = await browser.evaluate(() => [...wcag.faintWords(), ...wcag.faintMarks()]);
                if (found.length > 0) faint[task] = found;
              }
              assert.deepEqual(faint, {});

              await show('questions');
              const [pressed, selected] = await browser.evaluate(() => {
                const root = document.querySelector('synpunkt-editor')?.shadowRoot;
                const button = root?.querySelector<HTMLElement>('.switch [aria-pressed=true]');
                const sample = document.body.appendChild(document.createElement('div'));
                sample.style.cssText = 'background: SelectedItem; forced-color-adjust: none';
                const colours = [button, sample].map((each) => each && getComputedStyle(each).backgroundColor);
                sample.remove();
                return colours;
              });
              assert.equal(pressed, selected);
            });
          }
        });

        it(`is worked by touch, ${width} px wide, in ${language}`, async () => {
          await openEditor(width, language);
          const { texts } = await textsIn(language);
          for (const task of taskIds) {
            if (width === 360) await browser.tap(['synpunkt-editor', '.menu']);
            await browser.tap(['synpunkt-editor', `nav li:nth-child(${taskIds.indexOf(task) + 1}) button`]);
            // The click follows the touch.
            await browser.waitUntil(
              `the task ${task}`,
              (heading) => heading === texts.tasks[task],
              () =>
                document
                  .querySelector('synpunkt-editor')
                  ?.shadowRoot?.querySelector('#task-heading')
                  ?.textContent.trim(),
            );
          }
          const press = async (task: number, path: string): Promise<void> => {
            if (width === 360) await browser.tap(['synpunkt-editor', '.menu']);
            await browser.tap(['synpunkt-editor', `nav li:nth-child(${task}) button`]);
            await browser.tap(['synpunkt-editor', path]);
          };
          await press(2, '.entry .tool:nth-child(2)');
          await press(4, '[name=tag-position][value=top-left]');
          await press(6, '#more-endpoint-more > summary');
          const state = await browser.waitFor(() => {
            const { store } = document.querySelector<SynpunktEditor>('synpunkt-editor') ?? {};
            return (
              store?.isOpen('endpoint-more') && {
                position: store.document.tag.position,
                undo: store.steps.undo,
                isDetached: Array.isArray(store.config['fields']),
              }
            );
          });
          assert.deepEqual(state, {
            position: 'top-left',
            undo: texts.steps.changed({ what: texts.looks.position }),
            isDetached: true,
          });
        });
      }
    }
  });
}
