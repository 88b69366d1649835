import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from '../../../src/editor/storage/share-link.ts';
import { loadTexts } from '../../../src/editor/model/default-texts.ts';
import { createDocument } from '../../../src/editor/model/document.ts';
import { asObject, type JsonObject } from '../../../src/editor/model/edit-json.ts';
import { Store } from '../../../src/editor/store.ts';
import { changedSourcesOf } from '../../../src/editor/tasks/languages/changed-sources.ts';
import { textsOf } from '../../../src/editor/tasks/languages/translations.ts';

const step = { words: 'ändrade något', place: 'task-heading' };
const radio = {
  type: 'radio',
  name: 'plats',
  label: { sv: 'Var är det?', fi: 'Missä?' },
  options: [
    { value: 'norr', label: { sv: 'Norr', fi: 'Pohjoinen' } },
    { value: 'soder', label: { sv: 'Söder' } },
  ],
};

const storeWith = (config: JsonObject): Store => new Store(createDocument({ languages: ['sv', 'fi'], ...config }));

const changedIn = (store: Store): string[] =>
  [...changedSourcesOf(store.document, 'fi').values()].map(({ from }) => from);

await loadTexts(['sv', 'fi']);

describe('a translation whose source has changed', () => {
  it('is marked until it is written anew, with the words that it was made from', () => {
    const store = storeWith({ fields: [radio] });
    const label = ['fields', 0, 'label'];
    store.run({ kind: 'set', path: [...label, 'sv'], value: 'Var' }, step);
    store.run({ kind: 'set', path: [...label, 'sv'], value: 'Vilken plats?' }, step);
    const changed = changedIn(store);
    store.run({ kind: 'set', path: [...label, 'fi'], value: 'Mikä paikka?' }, step);

    assert.deepEqual([changed, changedIn(store)], [['Var är det?'], []]);
  });

  it('is not marked where the source is as it was, or was translated at the same time', () => {
    const store = storeWith({ fields: [radio] });
    const set = (language: string, value: string) =>
      ({ kind: 'set', path: ['fields', 0, 'label', language], value }) as const;
    store.run(set('sv', 'Var'), step);
    store.run(set('sv', 'Var är det?'), step);
    const unchanged = changedIn(store);
    store.run([set('sv', 'Vilken plats?'), set('fi', 'Mikä paikka?')], step);

    assert.deepEqual([unchanged, changedIn(store)], [[], []]);
  });

  it('is marked where the question has got another name or another place, and where it is of a preset', () => {
    const store = storeWith({ preset: 'kontakt', moreFields: [{ type: 'text', name: 'a', label: 'A' }, radio] });
    store.run({ kind: 'set', path: ['moreFields', 1, 'options', 0, 'label', 'sv'], value: 'Norr om ån' }, step);
    store.run(
      [
        { kind: 'setField', id: 'moreFields.1', keys: ['label'], value: { ...radio.label, sv: 'Plats' } },
        { kind: 'renameField', id: 'moreFields.1', name: 'lage' },
      ],
      step,
    );
    store.run({ kind: 'moveField', id: 'moreFields.1', place: 'first' }, step);
    const [heading] = textsOf(store.config);
    store.run({ kind: 'set', path: ['heading'], value: { ...asObject(heading?.value), sv: 'Skriv till oss' } }, step);

    assert.deepEqual(changedIn(store).toSorted(), ['Kontaktformulär', 'Norr', 'Var är det?']);
  });

  it('can be confirmed, and undone, and is kept with the document', () => {
    const store = storeWith({ fields: [radio] });
    store.run({ kind: 'set', path: ['fields', 0, 'label', 'sv'], value: 'Plats' }, step);
    const [{ key = '' } = {}] = changedSourcesOf(store.document, 'fi').values();
    const kept = readDocument(JSON.parse(JSON.stringify(store.document)));
    store.run({ kind: 'confirmTranslation', key }, step);
    const confirmed = changedIn(store);
    store.step('undo');

    assert.deepEqual([confirmed, changedIn(store)], [[], ['Var är det?']]);
    assert.deepEqual(kept, store.document);
    store.step('undo');
    assert.deepEqual(changedIn(store), []);
  });
});
