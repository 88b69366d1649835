import { assert } from '@open-wc/testing';
import { addressesOf, DocumentStorage } from '../../../src/editor/storage/document-storage.ts';
import { writeFragment } from '../../../src/editor/storage/share-link.ts';
import { versionsKey, VersionStore } from '../../../src/editor/storage/versions.ts';
import { createDocument } from '../../../src/editor/model/document.ts';
import { Store } from '../../../src/editor/store.ts';
import { waitUntil } from '../../support/wait-until.ts';

const step = { words: 'ändrade något', place: 'task-heading' };

const fullStorage: Storage = {
  length: 0,
  clear: () => undefined,
  getItem: () => null,
  key: () => null,
  removeItem: () => undefined,
  setItem() {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

describe('the storage of documents', () => {
  let editing: AbortController;

  beforeEach(() => {
    editing = new AbortController();
    localStorage.removeItem(versionsKey);
  });

  afterEach(() => {
    editing.abort();
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  async function start(): Promise<{ store: Store; documents: DocumentStorage }> {
    const store = new Store(createDocument({ preset: 'kontakt' }));
    const documents = new DocumentStorage(store);
    await documents.start({ endpoint: '', widget: '/widget/', signal: editing.signal });
    return { store, documents };
  }

  /** Ends the visit, so that what is not saved yet is. */
  const leave = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('keeps the form that a preset took the place of, and no form that was only looked at', async () => {
    const { store, documents } = await start();
    store.run({ kind: 'set', path: ['heading'], value: 'Mitt arbete' }, step);
    for (const preset of ['sidfel', 'ris-och-ros']) {
      store.run({ kind: 'replace', document: createDocument({ preset }) }, step);
    }
    leave();

    assert.deepEqual(
      documents.versions.map(({ document }) => document.config),
      [{ preset: 'ris-och-ros' }, { preset: 'kontakt', heading: 'Mitt arbete' }],
    );
  });

  it('offers what another tab has saved, or to keep what is here', async () => {
    const { store, documents } = await start();
    const otherTab = new VersionStore({ storage: localStorage });
    const saveThere = (): void => {
      otherTab.save(createDocument({ heading: 'Där' }), 'Där');
      dispatchEvent(new StorageEvent('storage', { key: versionsKey }));
    };
    const headings = (): unknown[] => documents.versions.map(({ document }) => document.config['heading']);
    store.run({ kind: 'set', path: ['heading'], value: 'Här' }, step);
    saveThere();
    const isOffered = store.view.isElsewhere;
    documents.openOther();

    assert.deepEqual([isOffered, store.view.isElsewhere, store.config['heading']], [true, false, 'Där']);
    assert.includeMembers(headings(), ['Här', 'Där']);

    store.step('undo');
    saveThere();
    documents.saveOwn();

    assert.deepEqual([store.view.isElsewhere, store.config['heading'], headings()[0]], [false, 'Här', 'Här']);
    assert.include(headings(), 'Där');
  });

  it('says nothing where another tab has only erased versions', async () => {
    const { store, documents } = await start();
    store.run({ kind: 'set', path: ['heading'], value: 'Här' }, step);
    leave();
    const [own] = documents.versions;
    dispatchEvent(new StorageEvent('storage', { key: versionsKey }));
    const isElsewhere = store.view.isElsewhere;
    documents.erase(own?.savedAt);
    dispatchEvent(new StorageEvent('storage', { key: versionsKey }));

    assert.deepEqual([isElsewhere, store.view.isElsewhere], [false, false]);
  });

  it('says nothing where another tab has erased the newest of several versions, but no longer that it is saved', async () => {
    new VersionStore({ storage: localStorage, now: () => new Date(2026, 0, 1) }).save(createDocument({}), 'Äldre');
    const { store, documents } = await start();
    store.run({ kind: 'set', path: ['heading'], value: 'Här' }, step);
    leave();
    new VersionStore({ storage: localStorage }).remove(documents.versions[0]?.savedAt);
    dispatchEvent(new StorageEvent('storage', { key: versionsKey }));

    assert.deepEqual([store.view.isElsewhere, store.view.isErased, documents.versions.length], [false, true, 1]);
  });

  it('lets the browser ask before a form is left whose version was erased, until it is saved again', async () => {
    const { store, documents } = await start();
    store.run({ kind: 'set', path: ['heading'], value: 'Här' }, step);
    leave();
    documents.erase();

    assert.isFalse(leave());
    assert.deepEqual([store.view.isErased, documents.versions], [true, []]);
    store.run({ kind: 'set', path: ['heading'], value: 'Hej' }, step);
    assert.isTrue(leave());
    assert.isFalse(store.view.isErased);
  });

  it('leaves alone what is changed while the language is loaded', async () => {
    localStorage.setItem('synpunkt-editor-language', 'en');
    const store = new Store(createDocument({ preset: 'kontakt' }));
    const started = new DocumentStorage(store).start({ endpoint: '', widget: '/widget/', signal: editing.signal });
    store.run({ kind: 'set', path: ['heading'], value: 'Tidigt' }, step);
    await started;

    assert.deepEqual([store.config['heading'], store.language], ['Tidigt', 'en']);
    assert.equal(localStorage.getItem('synpunkt-editor-language'), 'en');
  });

  it('renews an open link when the form is changed', async () => {
    const { store, documents } = await start();
    await documents.share();
    store.run({ kind: 'set', path: ['heading'], value: 'Ny rubrik' }, step);

    const fragment = await writeFragment(store.document);
    await waitUntil(() => documents.link?.address.endsWith(fragment));
  });

  it('remembers that the code was copied, so that names stay after a reload', async () => {
    const { store } = await start();
    store.run({ kind: 'set', path: ['heading'], value: 'Hej' }, step);
    leave();
    store.show({ isExported: true });
    leave();
    editing.abort();
    editing = new AbortController();

    assert.isTrue((await start()).store.view.isExported);
  });

  it('opens a link that is pasted into the address of the page, as a copy', async () => {
    const { store, documents } = await start();
    store.run({ kind: 'set', path: ['heading'], value: 'Mitt arbete' }, step);
    location.hash = await writeFragment(createDocument({ heading: 'Från länken' }));

    await waitUntil(() => store.config['heading'] === 'Från länken');
    assert.equal(location.hash, '');
    assert.equal(documents.versions[0]?.document.config['heading'], 'Mitt arbete');
  });

  it('says that a link is not whole', async () => {
    const fragment = await writeFragment(createDocument({ heading: 'Från länken '.repeat(9) }));
    history.replaceState(null, '', fragment.slice(0, -8));

    assert.equal((await start()).store.view.status, new Store(createDocument({})).t.storage.linkBroken);
  });

  it('is in the language again that was chosen at an earlier visit', async () => {
    const { store } = await start();
    await store.setLanguage('en');
    editing.abort();
    editing = new AbortController();

    assert.equal((await start()).store.language, 'en');
  });

  it('lets the browser ask before a form is left that it could not save', async () => {
    const store = new Store(createDocument({ preset: 'kontakt' }));
    await new DocumentStorage(store, fullStorage).start({ endpoint: '', widget: '/widget/', signal: editing.signal });
    assert.isTrue(leave());
    store.run({ kind: 'set', path: ['heading'], value: 'Hej' }, step);

    assert.isFalse(leave());
    assert.isTrue(store.view.isUnsaved);
  });
});

describe('the addresses of a form', () => {
  it('include every file that a page would load or a message would be sent to', () => {
    const config = {
      endpoint: 'https://a.example/',
      endpoints: { skola: 'https://b.example/' },
      fields: [{ type: 'select', name: 'gata', label: 'Gata', optionsFrom: 'https://c.example/' }],
    };
    const tag = {
      source: 'file',
      file: 'https://d.example/',
      image: 'https://e.example/',
      widget: 'https://f.example/',
    } as const;

    assert.deepEqual(
      addressesOf(createDocument(config, tag)),
      ['a', 'b', 'c', 'd', 'e', 'f'].map((host) => `https://${host}.example/`),
    );
  });
});
