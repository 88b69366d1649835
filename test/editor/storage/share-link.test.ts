import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readConfigFile } from '../../../src/editor/storage/config-file.ts';
import { readFragment, writeFragment } from '../../../src/editor/storage/share-link.ts';
import { VersionStore } from '../../../src/editor/storage/versions.ts';
import { createDocument } from '../../../src/editor/model/document.ts';

describe('a link to a form', () => {
  for (const file of globSync('demo/configs/*.json')) {
    it(`contains the whole form: ${file}`, async () => {
      const document = createDocument(JSON.parse(readFileSync(file, 'utf8')), { label: 'Tyck till', isLocked: true });

      const read = await readFragment(await writeFragment(document));
      assert.equal(JSON.stringify(read), JSON.stringify(document));
    });
  }

  it('is none where the fragment is something else, broken, or unpacks to more than a megabyte', async () => {
    const bomb = await writeFragment(createDocument({ heading: 'a'.repeat(1_100_000) }));
    const good = await writeFragment(createDocument({ preset: 'sidfel' }));
    assert.ok(bomb.length < 5000);

    for (const fragment of ['', '#', '#hej', '#1', '#1%%%', good.slice(0, -6), bomb]) {
      assert.equal(await readFragment(fragment), undefined, fragment.slice(0, 20));
    }
  });

  it('may have a full stop or a bracket of the text around it at its end', async () => {
    const good = await writeFragment(createDocument({ preset: 'sidfel' }));

    for (const end of ['.', ')', ',']) assert.deepEqual((await readFragment(good + end))?.config, { preset: 'sidfel' });
  });

  it('is none with more levels than the editor could walk through, and neither is a file', async () => {
    let showWhen: object = { field: 'a', filled: true };
    for (let level = 0; level < 2000; level += 1) showWhen = { not: showWhen };
    const config = { fields: [{ type: 'text', name: 'b', label: 'b', showWhen }] };

    assert.equal(await readFragment(await writeFragment(createDocument(config))), undefined);
    assert.deepEqual(readConfigFile(JSON.stringify(config)), { ok: false, reason: 'notConfig' });
  });

  it('takes over no setting of the tag that is not known', async () => {
    const further: object = { onload: 'x', label: 'Hej' };
    const document = createDocument({}, further);

    const read = await readFragment(await writeFragment(document));
    assert.equal(read?.tag.label, 'Hej');
    assert.equal(Object.hasOwn(read?.tag ?? {}, 'onload'), false);
  });
});

/** A storage in memory. */
class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  get length(): number {
    return this.#items.size;
  }
  clear = (): void => this.#items.clear();
  getItem = (key: string): string | null => this.#items.get(key) ?? null;
  key = (index: number): string | null => [...this.#items.keys()][index] ?? null;
  removeItem = (key: string): void => void this.#items.delete(key);
  setItem = (key: string, value: string): void => {
    if (value.length > this.quota) throw new DOMException('full', 'QuotaExceededError');
    this.#items.set(key, value);
  };
  quota = Infinity;
}

describe('the versions in a browser', () => {
  it('are the last ten, and one for ten minutes of work', () => {
    const storage = new MemoryStorage();
    let now = Date.parse('2026-11-27T09:00:00Z');
    const versions = new VersionStore({ storage, now: () => new Date(now) });
    for (let minute = 0; minute < 200; minute += 1) {
      now += 60_000;
      versions.save(createDocument({ heading: `Minut ${minute}` }), `Minut ${minute}`);
    }

    const list = versions.list();
    assert.equal(list.length, 10);
    assert.equal(list[0]?.title, 'Minut 199');
    assert.ok(Date.parse(list[0]?.savedAt ?? '') - Date.parse(list[1]?.savedAt ?? '') >= 5 * 60_000);
  });

  it('do not replace what another tab has saved', () => {
    const storage = new MemoryStorage();
    new VersionStore({ storage }).save(createDocument({ heading: 'Den andra fliken' }), 'Den andra fliken');
    new VersionStore({ storage }).save(createDocument({ heading: 'Den här' }), 'Den här');

    assert.deepEqual(
      new VersionStore({ storage }).list().map(({ title }) => title),
      ['Den här', 'Den andra fliken'],
    );
  });

  it('take one place for each tab, however these take turns', () => {
    const storage = new MemoryStorage();
    let now = Date.parse('2026-11-27T09:00:00Z');
    const clock = (): Date => new Date((now += 1000));
    const tabs = [new VersionStore({ storage, now: clock }), new VersionStore({ storage, now: clock })] as const;
    for (let turn = 0; turn < 20; turn += 1) {
      for (const [index, tab] of tabs.entries()) tab.save(createDocument({}), `Flik ${index}, ${turn}`);
    }

    assert.deepEqual(
      tabs[0].list().map(({ title }) => title),
      ['Flik 1, 19', 'Flik 0, 19'],
    );
  });

  it('are two where another form takes the place of one', () => {
    const storage = new MemoryStorage();
    let now = Date.parse('2026-11-27T09:00:00Z');
    const versions = new VersionStore({ storage, now: () => new Date((now += 1000)) });
    versions.save(createDocument({ heading: 'Arbete' }), 'Arbete', true);
    versions.close();
    versions.save(createDocument({ preset: 'sidfel' }), 'Fel på sidan');

    assert.deepEqual(
      versions.list().map(({ title, isExported }) => [title, isExported]),
      [
        ['Fel på sidan', false],
        ['Arbete', true],
      ],
    );
  });

  it('make room for the newest one where the storage is full', () => {
    const storage = new MemoryStorage();
    let now = Date.parse('2026-11-27T09:00:00Z');
    const versions = new VersionStore({ storage, now: () => new Date((now += 3_600_000)) });
    storage.quota = 3000;
    for (let number = 1; number <= 6; number += 1) {
      assert.ok(versions.save(createDocument({ heading: 'x'.repeat(700) }), `Version ${number}`));
    }
    storage.quota = 100;

    assert.equal(versions.list()[0]?.title, 'Version 6');
    assert.ok(versions.list().length < 6);
    assert.equal(versions.save(createDocument({}), 'Ingen plats'), undefined);
  });

  it('can be erased, and broken ones are ignored', () => {
    const storage = new MemoryStorage();
    storage.setItem(
      'synpunkt-editor',
      '[{"document":{"config":3}},{"savedAt":"x","title":"","document":{"config":{}}}]',
    );
    const versions = new VersionStore({ storage });

    assert.equal(versions.list().length, 1);
    versions.remove();
    assert.deepEqual(versions.list(), []);
  });

  it('are not kept where the browser forbids it', () => {
    assert.equal(new VersionStore({ storage: undefined }).save(createDocument({}), ''), undefined);
  });
});
