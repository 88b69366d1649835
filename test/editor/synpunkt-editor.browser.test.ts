import { assert, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { isObject } from '../../src/contract/config/paths.ts';
import { createDocument, type TagSettings } from '../../src/editor/model/document.ts';
import type { JsonObject } from '../../src/editor/model/edit-json.ts';
import { outlineOf } from '../../src/editor/model/outline.ts';
import { taskIds } from '../../src/editor/model/issue-location.ts';
import type { ViewState } from '../../src/editor/store.ts';
import { VersionStore } from '../../src/editor/storage/versions.ts';
import { SynpunktEditor } from '../../src/editor/synpunkt-editor.ts';
import { wrongConfigs } from '../contract/config/wrong-configs.ts';
import { fill, getButton, getField, queryField } from '../support/drivers.ts';
import { focusedElement, getByRole, hasFocus, queryAllByRole, queryByRole, textOf } from '../support/queries.ts';
import { waitUntil } from '../support/wait-until.ts';
import { openParts, whole } from './whole-form.ts';

if (!customElements.get('synpunkt-editor')) customElements.define('synpunkt-editor', SynpunktEditor);

/** Opens the editor with a config. */
async function openEditor(
  config: JsonObject = { preset: 'kontakt' },
  tag: Partial<TagSettings> = {},
): Promise<SynpunktEditor> {
  const editor = await fixture<SynpunktEditor>(html`<synpunkt-editor></synpunkt-editor>`);
  // It looks for what was edited before.
  await waitUntil(() => editor.store.document.tag.widget !== '');
  editor.store.start(createDocument(config, { widget: 'https://www.example.se/widget/', ...tag }));
  await editor.updateComplete;
  return editor;
}

/** Whether a config is so small that it is quickly tried; not one with more levels than JSON.stringify can write. */
function isSmall(json: JsonObject): boolean {
  try {
    return JSON.stringify(json).length <= 5000;
  } catch {
    return false;
  }
}

const endpoint = 'https://www.example.se/synpunkter';

describe('<synpunkt-editor>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await setViewport({ width: 800, height: 600 });
  });

  // Each two of width, scheme and language meet.
  for (const [width, scheme, language] of [
    [360, 'light', 'sv'],
    [360, 'dark', 'en'],
    [1280, 'dark', 'sv'],
    [1280, 'light', 'en'],
  ] as const) {
    it(`passes the accessibility audit in each task: ${width} px, ${scheme}, ${language}`, async () => {
      await setViewport({ width, height: 900 });
      document.documentElement.style.colorScheme = scheme;
      const editor = await openEditor(whole);
      await editor.store.setLanguage(language);

      for (const task of taskIds) {
        await editor.showTask(task);
        editor.store.show({ openEntry: task === 'questions' ? 'moreFields.1' : undefined });
        for (const part of openParts) editor.store.toggle(part, true);
        await editor.updateComplete;
        await assert.isAccessible(editor);
        assert.isAtMost(document.documentElement.scrollWidth, width, `${task} fits into the window`);
      }
    });
  }

  it('goes from the summary to the control of each kind of issue in the wrong configs', async () => {
    const editor = await openEditor();
    const seen = new Set<string>();
    const lost: string[] = [];

    for (const [json] of wrongConfigs) {
      if (!isObject(json) || !isSmall(json)) continue;
      editor.store.start(createDocument(json));
      const onControls = editor.store.issues().filter(({ location }) => location.kind === 'control');
      const name = onControls.length === 1 ? '1 sak att rätta' : `${onControls.length} saker att rätta`;
      for (const [index, { location }] of onControls.entries()) {
        const kind = location.path
          .filter((key) => typeof key === 'string')
          .slice(-2)
          .join('.');
        if (seen.has(kind)) continue;
        seen.add(kind);
        await editor.showTask('paste');
        const link = queryAllByRole(getByRole(editor, 'region', { name }), 'button')[index];
        const before = focusedElement();
        if (before instanceof HTMLElement) before.blur();
        link?.click();
        await waitUntil(() => focusedElement()?.closest('main'));
        if (focusedElement()?.id === 'task-heading') lost.push(`${kind}: ${JSON.stringify(json).slice(0, 300)}`);
      }
    }
    assert.isAtLeast(seen.size, 50);
    assert.deepEqual(lost, []);
  });

  it('adds a question whose name follows its text until the tag is copied', async () => {
    const editor = await openEditor({ preset: 'sidfel', endpoint });
    await editor.showTask('questions');
    const list = getField<HTMLSelectElement>(editor, 'Lägg till en fråga');
    list.value = 'text';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await editor.updateComplete;
    getButton(editor, 'Lägg till frågan').click();
    await waitUntil(() => focusedElement() === (queryField(editor, 'Fråga') ?? editor));

    await fill(editor, 'Fråga', 'Vilken gata gäller det?');
    assert.deepEqual(editor.store.config['moreFields'], [
      { type: 'text', name: 'vilken-gata-galler-det', label: 'Vilken gata gäller det?' },
    ]);

    editor.store.show({ isExported: true });
    await editor.updateComplete;
    await fill(editor, 'Fråga', 'Gata');
    assert.deepEqual(editor.store.config['moreFields'], [
      { type: 'text', name: 'vilken-gata-galler-det', label: 'Gata' },
    ]);
  });

  it('replaces the options of a new question by a list', async () => {
    const editor = await openEditor({ preset: 'sidfel', endpoint });
    await editor.showTask('questions');
    const list = getField<HTMLSelectElement>(editor, 'Lägg till en fråga');
    list.value = 'radio';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await editor.updateComplete;
    getButton(editor, 'Lägg till frågan').click();
    await editor.updateComplete;
    getButton(editor, 'Klistra in lista').click();
    await editor.updateComplete;
    await fill(editor, 'Alternativ, ett på varje rad', 'Ja\nNej');
    getButton(editor, 'Lägg till raderna').click();
    await editor.updateComplete;

    assert.deepEqual(editor.store.valueAt(['moreFields', 0, 'options']), [
      { value: 'ja', label: 'Ja' },
      { value: 'nej', label: 'Nej' },
    ]);
  });

  it('undoes by keys, says what, and goes there; in a text the browser does', async () => {
    const editor = await openEditor({ preset: 'kontakt', endpoint });
    await editor.showTask('questions');
    getButton(editor, 'Flytta ner Jag vill').click();
    await editor.updateComplete;
    assert.equal(textOf(getByRole(editor, 'status')), 'Jag vill är nu nummer 2 av 5');

    await sendKeys({ press: 'Control+z' });
    await waitUntil(() => textOf(getByRole(editor, 'status')) === 'Ångrade: flyttade Jag vill');
    assert.deepEqual(editor.store.config, { preset: 'kontakt', endpoint });

    await fill(editor, 'Rubrik', 'Hej');
    getField(editor, 'Rubrik').focus();
    const { config } = editor.store;
    await sendKeys({ press: 'Control+z' });
    assert.equal(editor.store.config, config);
  });

  it('drags a question to another place in its list', async () => {
    await setViewport({ width: 800, height: 1200 });
    const editor = await openEditor({ preset: 'kontakt', endpoint });
    await editor.showTask('questions');
    const handles = editor.renderRoot.querySelectorAll('.handle'); // hidden from assistive technology
    const [from, to] = [handles[0], handles[2]].map((handle) => handle?.getBoundingClientRect() ?? new DOMRect());
    const position = (rect = new DOMRect(), down = 0): [number, number] => [
      Math.round(rect.left + rect.width / 2),
      Math.round(rect.top + rect.height / 2 + down),
    ];

    await sendMouse({ type: 'move', position: position(from) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: position(to, 20) });
    await sendMouse({ type: 'up' });
    await editor.updateComplete;

    assert.equal(textOf(getByRole(editor, 'status')), 'Jag vill är nu nummer 3 av 5');
    const names = outlineOf(editor.store.config).map(({ name }) => name);
    assert.deepEqual(names.slice(0, 3), ['department', 'description', 'kind']);
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('names what depends on a question before it is removed', async () => {
    const editor = await openEditor({ preset: 'kontakt', endpoint });
    await editor.showTask('questions');
    editor.store.show({ openEntry: 'preset.answerVia' });
    await editor.updateComplete;
    getButton(editor, 'Ta bort frågan').click();
    await editor.updateComplete;

    const lines = queryAllByRole(getByRole(editor, 'group', { name: 'Ta bort frågan' }), 'listitem').map(textOf);
    assert.include(lines, 'E-postadress visas alltid, i stället för bara vid vissa svar.');
    assert.include(lines, 'Namn behöver inte längre besvaras.');
    getButton(editor, 'Ja, ta bort').click();
    await editor.updateComplete;
    assert.notInclude(JSON.stringify(editor.store.config), 'answerVia');
    assert.deepEqual(editor.store.inspection.issues, []);
  });

  it('is in English as well', async () => {
    const editor = await openEditor();
    getButton(editor, 'English').click();
    await waitUntil(() => queryByRole(editor, 'heading', { name: 'Build a form' }) !== null);

    assert.equal(editor.lang, 'en');
  });

  for (const language of ['sv', 'en'] as const) {
    it(`does not move under a finger when it is first saved, at any width, in ${language}`, async () => {
      const editor = await openEditor();
      await editor.store.setLanguage(language);
      const topWith = async (view: Partial<ViewState>): Promise<number> => {
        editor.store.show(view);
        await editor.updateComplete;
        return getByRole(editor, 'heading', { level: 2 }).getBoundingClientRect().top;
      };
      const moved: number[] = [];

      // The narrow page and the wide one have styles of their own.
      for (const viewport of [360, 1400]) {
        await setViewport({ width: viewport, height: 800 });
        for (let width = 320; width <= 1280; width += 32) {
          editor.style.cssText = `display: block; width: ${width}px`;
          const tops = [
            await topWith({ savedAt: undefined }),
            await topWith({ savedAt: new Date(2026, 10, 28, 14, 7) }),
          ];
          if (tops[0] !== tops[1]) moved.push(width);
        }
      }

      assert.deepEqual(moved, []);
    });
  }

  it('closes the list of versions when one is opened, and moves the focus to it', async () => {
    const editor = await openEditor();
    new VersionStore({ storage: localStorage }).save(createDocument({ heading: 'Tidigare' }), 'Tidigare');
    getButton(editor, 'Versioner').click();
    await editor.updateComplete;
    const row = queryAllByRole(editor, 'listitem').find((item) => textOf(item).includes('Tidigare'));
    queryAllByRole(row ?? editor, 'button')[0]?.click();
    await waitUntil(() => hasFocus(getByRole(editor, 'heading', { level: 2 })));

    assert.equal(editor.store.config['heading'], 'Tidigare');
    assert.equal(queryByRole(editor, 'heading', { name: 'Versioner' }), null);
  });

  it('opens with what was edited last', async () => {
    const first = await openEditor({ preset: 'sidfel', endpoint });
    first.store.run({ kind: 'set', path: ['heading'], value: 'Min rubrik' }, { words: '', place: '' });
    await waitUntil(() => first.store.view.savedAt !== undefined);
    first.remove();

    const second = await fixture<SynpunktEditor>(html`<synpunkt-editor></synpunkt-editor>`);
    await waitUntil(() => second.store.config['heading'] === 'Min rubrik');
    assert.equal(hasFocus(second), false);
  });
});
