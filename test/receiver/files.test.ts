import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { after, describe, it } from 'node:test';
import { maxMessageBytes } from '../../src/contract/message/limits.ts';
import { createReceiver, type ReceiverOptions } from '../../src/receiver/receiver.ts';
import { startServer } from '../../src/receiver/server.ts';
import { createSqliteStore } from '../../src/receiver/store/sqlite/sqlite-store.ts';
import type { SaveOutcome, Store } from '../../src/receiver/store/store.ts';
import { send } from '../../src/transport/send.ts';
import { rowsIn } from './store/data-file.ts';
import { dataFile, form, formFrom, origin, post } from './support.ts';
import { fileInfos, formData, formWithFiles, messageWith, photo, postFiles, type Files } from './with-files.ts';

const receiverWith = (path = dataFile(), changes: Partial<ReceiverOptions> = {}) =>
  createReceiver({ form: formWithFiles, allowedOrigins: [origin], store: createSqliteStore({ path }), ...changes });

const attachmentsIn = (path: string) =>
  rowsIn(path, 'SELECT * FROM attachments ORDER BY message_id, field, position').map((row) => Object.assign({}, row));

const issuesOf = async (request: Request, receive = receiverWith()) => {
  const response = await receive(request);
  assert.equal(response.status, 422);
  return ((await response.json()) as { issues: unknown }).issues;
};

describe('a message with files', () => {
  it('is stored with its files in the order of their infos', async () => {
    const path = dataFile();
    const content = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const files = { photos: [photo('b.png', content), photo('a.png', '')], report: [photo('rapport.png')] };
    const message = messageWith(files);

    const response = await receiverWith(path)(postFiles(files, message));

    assert.equal(response.status, 201);
    const common = { message_id: message.id, type: 'image/png' };
    assert.deepEqual(attachmentsIn(path), [
      { ...common, field: 'photos', position: 0, name: 'b.png', size: 256, content },
      { ...common, field: 'photos', position: 1, name: 'a.png', size: 0, content: new Uint8Array() },
      {
        ...common,
        field: 'report',
        position: 0,
        name: 'rapport.png',
        size: 22,
        content: new Uint8Array(Buffer.from('content of rapport.png')),
      },
    ]);
    assert.deepEqual(JSON.parse(String(rowsIn(path)[0]?.['answers'])), message.values);
  });

  it('is accepted as the widget sends it', async () => {
    const path = dataFile();
    const server = await startServer({
      form: formWithFiles,
      allowedOrigins: [origin],
      store: createSqliteStore({ path }),
      port: 0,
    });
    after(() => server.close());
    const content = new Uint8Array(20_000).map((_, index) => index % 251);
    const files = { photos: [photo('Åsa "hemma" 100%22 \u{1f600}.png', content)] };

    const result = await send(messageWith(files), {
      endpoint: `${server.url}/synpunkter`,
      headers: { origin },
      files: new Map(Object.entries(files)),
      timeout: 10_000,
    });

    assert.equal(result.ok, true);
    const [row] = attachmentsIn(path);
    assert.equal(row?.['name'], files.photos[0]?.name);
    assert.deepEqual(row?.['content'], content);
  });

  for (const [sent, told] of [
    ['bild på väg.txt'.normalize('NFC'), 'bild på väg.txt'.normalize('NFD')],
    ['bild på väg.txt'.normalize('NFD'), 'bild på väg.txt'.normalize('NFC')],
    ['%22Åsa%22.png', '"A\u030Asa".png'],
  ] as const) {
    it(`may have a name that its header writes differently, as ${encodeURI(sent)} for ${encodeURI(told)}`, async () => {
      const path = dataFile();

      const response = await receiverWith(path)(
        postFiles({ photos: [photo(sent, 'x')] }, messageWith({ photos: [photo(told, 'x')] })),
      );

      assert.equal(response.status, 201);
      assert.equal(attachmentsIn(path)[0]?.['name'], told.normalize());
    });
  }

  it('may have no files, as JSON or multipart', async () => {
    const path = dataFile();
    const receive = receiverWith(path);

    assert.equal((await receive(postFiles({}))).status, 201);
    assert.equal((await receive(post(messageWith({})))).status, 201);
    assert.deepEqual(attachmentsIn(path), []);
  });

  it('may have a file field with the name of the part that contains the message', async () => {
    const path = dataFile();
    const fields = [{ type: 'file', name: 'message', label: 'Bilder' }];
    const files = { message: [photo()] };
    const receive = receiverWith(path, { form: formFrom({ form: 'bilder', fields }) });

    const response = await receive(
      postFiles(files, messageWith(files, { values: { message: fileInfos(files.message) } })),
    );

    assert.equal(response.status, 201);
    assert.equal(attachmentsIn(path)[0]?.['field'], 'message');
  });

  it('may have empty file fields with any name', async () => {
    const fields = [{ type: 'file', name: 'constructor', label: 'Bilder' }];
    const receive = receiverWith(dataFile(), { form: formFrom({ form: 'bilder', fields }) });

    assert.equal((await receive(postFiles({}, messageWith({}, { values: {} })))).status, 201);
  });

  describe('when the files do not match their infos', () => {
    const one = [photo('a.png'), photo('b.png')];
    const wrong: Record<string, [files: Files, message: object]> = {
      'one is missing': [{ photos: [photo('a.png')] }, messageWith({ photos: one })],
      'all are missing': [{}, messageWith({ photos: one })],
      'one comes on top': [{ photos: [...one, photo('c.png')] }, messageWith({ photos: one })],
      'the message tells of none': [{ photos: one }, messageWith({})],
      'one comes twice': [{ photos: [photo('a.png'), photo('a.png')] }, messageWith({ photos: one })],
      'they come in another order': [{ photos: one.toReversed() }, messageWith({ photos: one })],
      'one has another name': [{ photos: [photo('A.png'), photo('b.png')] }, messageWith({ photos: one })],
      'one has a path before its name': [{ photos: [photo('../a.png'), photo('b.png')] }, messageWith({ photos: one })],
      'one is a byte shorter': [
        { photos: [photo('a.png', 'content of a.pn')] },
        messageWith({ photos: [photo('a.png')] }),
      ],
      'one is a byte longer': [
        { photos: [photo('a.png', 'content of a.pngg')] },
        messageWith({ photos: [photo('a.png')] }),
      ],
    };
    for (const [name, [files, message]] of Object.entries(wrong)) {
      it(`responds with 422 and stores nothing, as ${name}`, async () => {
        const path = dataFile();

        assert.deepEqual(await issuesOf(postFiles(files, message), receiverWith(path)), [
          { field: 'photos', code: 'invalid' },
        ]);
        assert.deepEqual(rowsIn(path), []);
      });
    }

    it('responds with 422 to JSON with file infos', async () => {
      assert.deepEqual(await issuesOf(post(messageWith({ photos: one }))), [{ field: 'photos', code: 'invalid' }]);
    });

    it('responds with 422 to a file for a hidden field', async () => {
      const hidden = { report: [photo()] };

      assert.deepEqual(await issuesOf(postFiles(hidden, messageWith({}))), [{ field: 'report', code: 'invalid' }]);
    });

    for (const field of ['text', 'other', 'constructor', '__proto__', '']) {
      it(`responds with 422 to a file for "${field}", which is not a file field, without repeating the name`, async () => {
        const body = formData(messageWith({}), {});
        body.append(field, photo());

        const issues = await issuesOf(
          new Request('https://receiver.example/synpunkter', { method: 'POST', headers: { origin }, body }),
        );

        assert.deepEqual(issues, [{ field: 'values', code: 'unexpected' }]);
      });
    }
  });

  describe('when the form does not accept its files', () => {
    const refused: Record<string, [files: readonly File[], issue: object]> = {
      'two too many': [
        ['a', 'b', 'c', 'd', 'e'].map((name) => photo(`${name}.png`)),
        { code: 'tooMany', params: { max: 3 } },
      ],
      'too large a one': [[photo('a.png', new Uint8Array(20_001))], { code: 'fileTooLarge', params: { max: 0.02 } }],
      'one of another kind': [[new File(['x'], 'a.exe', { type: 'application/x-msdownload' })], { code: 'wrongFile' }],
    };
    for (const [name, [photos, issue]] of Object.entries(refused)) {
      it(`responds with 422 to ${name} without repeating its name`, async () => {
        assert.deepEqual(await issuesOf(postFiles({ photos })), [{ field: 'photos', ...issue }]);
      });
    }

    it('responds with 415 if the form has no file field', async () => {
      const response = await receiverWith(dataFile(), { form })(postFiles({ photos: [photo()] }));

      assert.equal(response.status, 415);
    });
  });

  describe('when it is repeated', () => {
    it('is a repeat with the same files, and stores them once', async () => {
      const path = dataFile();
      const receive = receiverWith(path);
      const files = { photos: [photo()] };
      const message = messageWith(files);
      const first = await receive(postFiles(files, message));

      const second = await receive(postFiles(files, { ...message, sentAt: '2026-11-03T10:00:59+01:00' }));

      assert.equal(second.status, 200);
      assert.deepEqual(await second.json(), await first.json());
      assert.equal(attachmentsIn(path).length, 1);
    });

    it('is a conflict with other files of the same name and size', async () => {
      const path = dataFile();
      const receive = receiverWith(path);
      const message = messageWith({ photos: [photo('a.png', 'one')] });
      await receive(postFiles({ photos: [photo('a.png', 'one')] }, message));

      const response = await receive(postFiles({ photos: [photo('a.png', 'two')] }, message));

      assert.equal(response.status, 409);
      assert.deepEqual(
        attachmentsIn(path).map(({ content }) => content),
        [new Uint8Array(Buffer.from('one'))],
      );
    });
  });

  describe('its size', () => {
    // 3 × 20 kB and 1 × 10 MB of files, and the message.
    const most = 10_060_000 + maxMessageBytes(formWithFiles);

    for (const [name, length, status] of [
      ['refused unread when it says that it is more than the form allows', most + 1, 413],
      ['read when it says that it is as much', most, 400],
    ] as const) {
      it(`is ${name}`, async () => {
        const headers = {
          origin,
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': String(length),
        };
        const request = new Request('https://receiver.example/synpunkter', { method: 'POST', headers, body: 'x' });

        const response = await receiverWith()(request);

        assert.equal(response.status, status);
        assert.equal(request.bodyUsed, status === 400);
      });
    }

    it('is counted while it streams in', async () => {
      let pulled = 0;
      const body = new ReadableStream<Uint8Array>(
        {
          pull(controller) {
            pulled += 1_000_000;
            controller.enqueue(new Uint8Array(1_000_000));
          },
        },
        { highWaterMark: 0 },
      );

      const response = await receiverWith()(post(body, { 'content-type': 'multipart/form-data; boundary=x' }));

      assert.equal(response.status, 413);
      assert.equal(pulled, 11_000_000);
    });

    it('does not allow a longer message than without files', async () => {
      const message = { ...messageWith({}), [`x${'x'.repeat(maxMessageBytes(formWithFiles))}`]: '' };

      assert.equal((await receiverWith()(postFiles({}, message))).status, 413);
    });
  });

  describe('when other messages use the memory budget', () => {
    /** A store that saves messages only when the test says so. */
    function gatedStore() {
      const gate = Promise.withResolvers<SaveOutcome>();
      const called = Promise.withResolvers<void>();
      const store: Store = {
        save() {
          called.resolve();
          return gate.promise;
        },
        close: () => Promise.resolve(),
      };
      const receipt = { reference: 'SYN-2026-000001', receivedAt: '2026-11-03T09:00:00Z' };
      return { store, called: called.promise, release: () => gate.resolve({ outcome: 'stored', receipt }) };
    }
    const fields = [{ type: 'file', name: 'photos', label: 'Bilder', maxFiles: 1, maxSize: 0.1 }];
    const smallForm = formFrom({ form: 'bilder', fields });
    const large = async () => {
      const files = { photos: [photo('a.png', new Uint8Array(100_000))] };
      const message = messageWith(files, { values: { photos: fileInfos(files.photos) } });
      const written = new Response(formData(message, files));
      // As bytes, because cancelling the stream of a FormData fails in Node.
      return post(await written.bytes(), { 'content-type': written.headers.get('content-type') ?? '' });
    };

    it('is rejected with Retry-After, and accepted after they are finished', async () => {
      const { store, called, release } = gatedStore();
      const receive = receiverWith(dataFile(), { form: smallForm, store, maxBytesAtOnce: 0 });
      const first = receive(await large());
      await called;

      const second = await large();
      const bytes = await second.bytes();
      let taken = 0;
      const counted = new ReadableStream<Uint8Array>(
        {
          pull(controller) {
            if (taken >= bytes.byteLength) return controller.close();
            controller.enqueue(bytes.subarray(taken, taken + 10_000));
            taken += 10_000;
          },
        },
        { highWaterMark: 0 },
      );
      const refused = await receive(post(counted, Object.fromEntries(second.headers)));
      const small = receive(post(messageWith({}, { values: {} })));
      release();

      assert.equal(refused.status, 503);
      assert.equal(refused.headers.get('retry-after'), '30');
      assert.ok(taken >= bytes.byteLength, 'it is read to its end');
      assert.equal((await first).status, 201);
      assert.equal((await small).status, 201);
      assert.equal((await receive(await large())).status, 201);
    });

    it('can use the memory that a rejected one has released', async () => {
      const receive = receiverWith(dataFile(), { form: smallForm, maxBytesAtOnce: 0 });
      const broken = () => post(new Uint8Array(150_000), { 'content-type': 'multipart/form-data; boundary=x' });
      for (let count = 0; count < 3; count++) assert.equal((await receive(broken())).status, 400);

      assert.equal((await receive(await large())).status, 201);
    });
  });

  it('leaves no files on disk except the data file', async () => {
    const path = dataFile();

    await receiverWith(path)(postFiles({ photos: [photo('gatan.png')] }));

    assert.deepEqual(readdirSync(dirname(path)), ['synpunkt.db', 'synpunkt.db-shm', 'synpunkt.db-wal']);
  });
});
