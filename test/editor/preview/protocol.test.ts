import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionOfId } from '../../../src/editor/preview/protocol.ts';

describe('the question that was pressed', () => {
  it('has its whole name, also where that ends with a number', () => {
    for (const name of ['samtycke', 'samtycke-2'])
      for (const rest of ['', '-label', '-hint', '-error', ':3'])
        assert.equal(questionOfId(`field-${name}${rest}`), name, rest);
  });
});
