import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFragment, writeFragment } from '../../../src/editor/keep/share-link.ts';
import { VersionStore } from '../../../src/editor/keep/versions.ts';
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
  setItem = (key: string, value: string): void => void this.#items.set(key, value);
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
