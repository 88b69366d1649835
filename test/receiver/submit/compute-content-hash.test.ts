import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { computeContentHash } from '../../../src/receiver/submit/compute-content-hash.ts';
import type { Attachment } from '../../../src/receiver/store/store.ts';
import { storable } from '../support.ts';

const {
  receivedAt: _,
  contentHash: __,
  attachments: ___,
  ...sent
} = storable({ id: '11111111-1111-4111-8111-111111111111', values: { a: '1', b: '2' } });

const attachment = (field: string, content: string): Attachment => ({
  field,
  name: 'a.png',
  type: 'image/png',
  size: content.length,
  content: Buffer.from(content),
});

describe('computeContentHash', () => {
  it('does not depend on sentAt and the order of keys', () => {
    const again = { ...sent, sentAt: '2027-01-01T00:00:00Z', values: { b: '2', a: '1' } };

    assert.equal(computeContentHash(again, []), computeContentHash(sent, []));
  });

  it('equals the hash in the first data files, so that a repeat is recognized after an update', () => {
    assert.equal(computeContentHash(sent, []), '184c1af997c3155041a463e8037557929881c8330d6035651660430b01a89b63');
  });

  const changes = {
    'an answer': { values: { a: '1', b: '3' } },
    'which field an answer is for': { values: { a: '2', b: '1' } },
    'an answer left out': { values: { a: '1' } },
    'a number for a text': { values: { a: 1, b: '2' } },
    'a choice': { values: { a: ['1'], b: '2' } },
    'the order of choices': { values: { a: ['2', '1'], b: '2' } },
    'a choice for a text': { values: { a: '1', b: ['2'] } },
    'an object for choices': { values: { a: { 0: '1' }, b: '2' } as never }, // not allowed by the contract
    'a tick': { values: { a: true, b: '2' } },
    'a file info': { values: { a: [{ name: 'a', type: '', size: 1 }], b: '2' } },
    'the size of a file': { values: { a: [{ name: 'a', type: '', size: 2 }], b: '2' } },
    'the window': { page: { ...sent.page, viewport: { width: 320, height: 640 } } },
    'the page': { page: { url: 'https://www.example.se/annan' } },
    'the title of the page': { page: { ...sent.page, title: 'Titel' } },
    'the language': { language: 'fi' },
    'the form': { form: 'annan' },
    'the id': { id: '00000000-0000-4000-8000-000000000000' },
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`differs by ${name}`, () => {
      assert.notEqual(computeContentHash({ ...sent, ...change }, []), computeContentHash(sent, []));
    });
  }

  it('differs for each of these from each other', () => {
    const hashes = Object.values(changes).map((change) => computeContentHash({ ...sent, ...change }, []));

    assert.equal(new Set(hashes).size, hashes.length);
  });

  describe('with files', () => {
    const files = [attachment('a', 'one'), attachment('a', 'two'), attachment('b', 'three')];

    it('does not depend on the order of the fields', () => {
      assert.equal(
        computeContentHash(sent, files),
        computeContentHash(sent, [files[2], files[0], files[1]] as Attachment[]),
      );
    });

    const others: Record<string, readonly Attachment[]> = {
      'no file': [],
      'one left out': files.slice(1),
      'other contents': [attachment('a', 'One'), ...files.slice(1)],
      'another order': [files[1], files[0], files[2]] as Attachment[],
      'another field': [...files.slice(0, 2), attachment('c', 'three')],
      'one moved to the other field': [attachment('a', 'one'), attachment('b', 'two'), attachment('b', 'three')],
    };
    for (const [name, attachments] of Object.entries(others)) {
      it(`differs by ${name}`, () => {
        assert.notEqual(computeContentHash(sent, attachments), computeContentHash(sent, files));
      });
    }
  });
});
