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
});
