import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { digestOf } from '../../src/receiver/digest.ts';
import { storable } from './support.ts';

const { receivedAt: _, digest: __, ...sent } = storable({ values: { a: '1', b: '2' } });

describe('digestOf', () => {
  it('is the same whenever it was sent and in whatever order', () => {
    const again = { ...sent, sentAt: '2027-01-01T00:00:00Z', values: { b: '2', a: '1' } };

    assert.equal(digestOf(again), digestOf(sent));
    assert.match(digestOf(sent), /^[0-9a-f]{64}$/);
  });

  const changes = {
    'an answer': { values: { a: '1', b: '3' } },
    'which field an answer is for': { values: { a: '2', b: '1' } },
    'an answer left out': { values: { a: '1' } },
    'the page': { page: { url: 'https://www.example.se/annan' } },
    'the title of the page': { page: { ...sent.page, title: 'Titel' } },
    'the language': { language: 'fi' },
    'the form': { form: 'annan' },
    'the id': { id: '00000000-0000-4000-8000-000000000000' },
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`differs by ${name}`, () => {
      assert.notEqual(digestOf({ ...sent, ...change }), digestOf(sent));
    });
  }
});
