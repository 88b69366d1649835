import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDocument } from '../../src/editor/model/document.ts';
import { Store } from '../../src/editor/store.ts';

describe('the state of the editor', () => {
  it('shows the task again in which an undone or redone step was made', () => {
    const store = new Store(createDocument({}));
    store.show({ task: 'receiver' });
    store.run({ kind: 'setTag', tag: { fallback: '/kontakt' } }, { words: 'ändrade', place: 'tag-fallback' });

    for (const direction of ['undo', 'redo'] as const) {
      store.show({ task: 'languages' });
      assert.equal(store.step(direction), 'tag-fallback');
      assert.equal(store.view.task, 'receiver');
    }
  });

  it('leaves a text that is being corrected alone at other changes, unless its control has moved', () => {
    const id = 'c-fields-0-showWhen-json';
    const heading = { kind: 'set', path: ['heading'], value: 'Hej' } as const;
    const remove = { kind: 'removeField', id: 'fields.0' } as const;
    const rejectedAfter = (run: (store: Store) => void): string | undefined => {
      const store = new Store(createDocument({ fields: [{ type: 'text', name: 'gata', label: 'Gata' }] }));
      store.run({ ...heading, value: 'Hallå' }, { words: '', place: 'c-heading' });
      store.reject(id, '{', 'inte JSON');
      run(store);
      return store.view.rejected?.value;
    };

    assert.equal(
      rejectedAfter((store) => store.run(heading, { words: '', place: 'c-heading' })),
      '{',
    );
    for (const run of [
      (store: Store) => store.run(remove, { words: '', place: 'add-question' }),
      (store: Store) => store.run(heading, { words: '', place: 'c-fields-0-showWhen' }),
      (store: Store) => store.step('undo'),
    ]) {
      assert.equal(rejectedAfter(run), undefined);
    }
  });
});
