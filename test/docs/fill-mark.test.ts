import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillMark } from '../../.config/fill-mark.js';

describe('fillMark()', () => {
  const page = 'before <!-- sizes, written by npm run build -->old<!-- /sizes --> after';

  it('replaces the content between a mark and its end', () => {
    assert.equal(
      fillMark(page, 'sizes, written by npm run build', '$1 new'),
      'before <!-- sizes, written by npm run build -->$1 new<!-- /sizes --> after',
    );
  });

  it('throws when the mark or its end is missing', () => {
    for (const text of [page.replace('by npm', 'by'), page.replace('/sizes', '/size'), '']) {
      assert.throws(
        () => fillMark(text, 'sizes, written by npm run build', 'new'),
        /no <!-- sizes, written by npm run build --> with its end/,
      );
    }
  });
});
