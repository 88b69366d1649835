import assert from 'node:assert/strict';
import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { describe, it, mock, type TestContext } from 'node:test';
import { maxFileBytes, sendingTime } from '../../../src/contract/message/limits.ts';
import { createMemoryBudget } from '../../../src/receiver/http/memory-budget.ts';
import { isTooSlow, paceOf } from '../../../src/receiver/http/pace.ts';
import { createReceiver, type ReceiverOptions } from '../../../src/receiver/receiver.ts';
import { startServer } from '../../../src/receiver/server.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { dataFile, formFrom, origin, post } from '../support.ts';
import { formWithFiles, photo, postFiles } from '../with-files.ts';

const receiverWith = (changes: Partial<ReceiverOptions> = {}) =>
  createReceiver({
    form: formWithFiles,
    allowedOrigins: [origin],
    store: createSqliteStore({ path: dataFile() }),
    ...changes,
  });

/** An upload that begins with some bytes and goes on by one byte each second. */
function drip(bytes: number) {
  let first = true;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!first) await new Promise((resolve) => setTimeout(resolve, 1000));
        controller.enqueue(new Uint8Array(first ? bytes : 1));
        first = false;
      },
      cancel() {
        cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  const request = post(body, { 'content-type': 'multipart/form-data; boundary=x' });
  return { request, wasCancelled: () => cancelled };
}

const settle = () => new Promise(setImmediate);

/** Lets a number of seconds pass. */
async function pass(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    mock.timers.tick(1000);
    await settle();
  }
}

describe('an upload of one byte a second', () => {
  const useTimers = (test: TestContext) => {
    mock.timers.enable({ apis: ['setInterval', 'setTimeout'] });
    test.after(() => mock.timers.reset());
  };

  it('is ended with 408 within a minute, which the page may read', async (test) => {
    useTimers(test);
    const { request, wasCancelled } = drip(10);
    const answered = receiverWith()(request);

    await pass(60);
    const response = await answered;

    assert.equal(response.status, 408);
    assert.equal(response.headers.get('access-control-allow-origin'), origin);
    assert.equal(response.headers.get('connection'), 'close');
    await pass(2);
    assert.equal(wasCancelled(), true);
  });

  it('does not keep another client from sending files', async (test) => {
    useTimers(test);
    const receive = receiverWith({ maxBytesAtOnce: 16_000_000 });
    const slow = [drip(7_000_000), drip(7_000_000)].map(({ request }) => receive(request, { address: '192.0.2.1' }));
    await settle();

    const files = { report: [photo('a.png', new Uint8Array(8_500_000))] };
    const response = await receive(postFiles(files), { address: '198.51.100.1' });

    assert.equal(response.status, 201);
    await pass(700);
    assert.deepEqual(
      (await Promise.all(slow)).map(({ status }) => status),
      [408, 408],
    );
  });

  it('may begin late', async (test) => {
    useTimers(test);
    const request = postFiles({});
    const body = await request.bytes();
    const late = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          await new Promise((resolve) => setTimeout(resolve, 40_000));
          controller.enqueue(body);
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const answered = receiverWith()(post(late, { 'content-type': request.headers.get('content-type') ?? '' }));

    await pass(41);

    assert.equal((await answered).status, 201);
  });
});

describe('isTooSlow', () => {
  const pace = paceOf(formWithFiles);

  it('is true of a body that takes longer than the largest one may, however much has arrived', () => {
    assert.equal(isTooSlow(pace, 1e9, pace.timeout), false);
    assert.equal(isTooSlow(pace, 1e9, pace.timeout + 1), true);
  });

  it('is true of a body below the lowest rate, once it has had time to begin', () => {
    assert.equal(isTooSlow(pace, 0, pace.grace), false);
    assert.equal(isTooSlow(pace, 24_999, pace.grace + 1000), true);
    assert.equal(isTooSlow(pace, 25_000, pace.grace + 1000), false);
  });
});

describe('startServer', () => {
  it('lets a request take longer than the widget plans for the largest message, and no shorter than the receiver', async (test) => {
    const form = formFrom({ form: 'bilder', fields: [{ type: 'file', name: 'photos', label: 'Bilder' }] });
    const create = test.mock.method(http, 'createServer');
    syncBuiltinESMExports();
    const store = createSqliteStore({ path: dataFile() });

    const server = await startServer({ form, allowedOrigins: [origin], store, port: 0 });

    await server.close();
    test.mock.restoreAll();
    syncBuiltinESMExports();
    const requestTimeout = create.mock.calls[0]?.result?.requestTimeout ?? 0;
    assert.ok(requestTimeout > sendingTime(form.timeout * 1000, maxFileBytes(form)));
    assert.ok(requestTimeout > paceOf(form).timeout);
  });
});

describe('createMemoryBudget', () => {
  it('gives a client its share, and an unknown one all there is', () => {
    const open = createMemoryBudget(100, 60);
    const [one, other, another, unknown] = [open('a'), open('a'), open('b'), open(undefined)];

    assert.equal(one.reserve(60), true);
    assert.equal(other.reserve(1), false);
    assert.equal(another.reserve(30), true);
    assert.equal(unknown.reserve(11), false);
    assert.equal(unknown.reserve(10), true);
    one.release();
    one.release();
    assert.equal(other.reserve(60), true);
    assert.equal(open(undefined).reserve(1), false);
  });
});
