import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJson } from '../../../src/receiver/http/read-json.ts';
import { post } from '../support.ts';

const limits = { maxBytes: 100, maxDepth: 3 };

/** An endless body that counts the bytes that were read. */
function endless(chunk: Uint8Array) {
  const taken = { bytes: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        taken.bytes += chunk.byteLength;
        controller.enqueue(chunk);
      },
      cancel() {
        taken.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, taken };
}

const filled = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2));

describe('readJson', () => {
  it('gives what the JSON says', async () => {
    assert.deepEqual(await readJson(post('{"a":["å"]}'), limits), { ok: true, value: { a: ['å'] } });
  });

  describe('the type', () => {
    const types: [type: string, ok: boolean][] = [
      ['application/json', true],
      ['Application/JSON', true],
      ['application/json;charset=utf-8', true],
      ['application/json ; charset="UTF-8"', true],
      ['application/json; charset=iso-8859-1', false],
      ['application/json; charset=utf-8; x=y', false],
      ['application/jsonp', false],
      ['application/problem+json', false],
      ['text/plain', false],
      ['text/plain; x=application/json', false],
      ['application/x-www-form-urlencoded', false],
      ['multipart/form-data; boundary=x', false],
      ['', false],
    ];
    for (const [type, ok] of types) {
      it(`${ok ? 'may' : 'may not'} be "${type}"`, async () => {
        const read = await readJson(post('{}', { 'content-type': type }), limits);

        assert.deepEqual(read, ok ? { ok, value: {} } : { ok, status: 415 });
      });
    }

    it('may not be compressed', async () => {
      assert.deepEqual(await readJson(post('{}', { 'content-encoding': 'gzip' }), limits), { ok: false, status: 415 });
    });
  });

  describe('the size', () => {
    it('may be the limit', async () => {
      assert.equal((await readJson(post(filled(100)), limits)).ok, true);
    });

    it('may not be one byte more', async () => {
      assert.deepEqual(await readJson(post(filled(101)), limits), { ok: false, status: 413 });
    });

    it('counts bytes, not characters', async () => {
      assert.deepEqual(await readJson(post(JSON.stringify('å'.repeat(50))), limits), { ok: false, status: 413 });
    });

    for (const [name, headers] of Object.entries({
      'no Content-Length': {},
      'a lying Content-Length': { 'content-length': '5' },
    })) {
      it(`is counted while it streams in, with ${name}, and reading stops at the limit`, async () => {
        const { body, taken } = endless(new Uint8Array(30));

        assert.deepEqual(await readJson(post(body, headers), limits), { ok: false, status: 413 });
        assert.equal(taken.bytes, 120);
        assert.equal(taken.cancelled, true);
      });
    }

    it('is refused unread where Content-Length already says too much', async () => {
      const { body, taken } = endless(new Uint8Array(30));

      assert.deepEqual(await readJson(post(body, { 'content-length': '101' }), limits), { ok: false, status: 413 });
      assert.equal(taken.bytes, 0);
    });
  });

  describe('the nesting', () => {
    it('may be the limit', async () => {
      assert.equal((await readJson(post('[[{"a":1}]]'), limits)).ok, true);
    });

    it('may not be one more', async () => {
      assert.deepEqual(await readJson(post('[[{"a":[]}]]'), limits), { ok: false, status: 400 });
    });

    it('counts no brackets inside strings', async () => {
      assert.equal((await readJson(post('["[[[[\\"[[[{\\\\",[]]'), limits)).ok, true);
    });

    it('counts depth, not number', async () => {
      assert.equal((await readJson(post('[[],[],[],[],{},{}]'), limits)).ok, true);
    });
  });

  it('rejects a body that is cut off', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });

    assert.deepEqual(await readJson(post(body), limits), { ok: false, status: 400 });
  });

  it('ignores a byte order mark, as RFC 8259 allows', async () => {
    assert.deepEqual(await readJson(post('\uFEFF{}'), limits), { ok: true, value: {} });
  });
});
