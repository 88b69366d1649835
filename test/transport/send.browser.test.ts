import { assert } from '@open-wc/testing';
import { send, type SendResult } from '../../src/transport/send.ts';
import { startEndpoint, type Endpoint, type Reply } from '../support/endpoint.ts';
import { validSubmission } from '../support/submissions.ts';

const submission = validSubmission();

const silent: SendResult = { ok: false, reason: 'network', issues: [], unsure: true };

const atOnce = async (): Promise<void> => {};

describe('send()', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  for (const [what, reply, expected] of [
    ['a 201 with a receipt', { status: 201, body: { reference: 'A-1' } }, { ok: true, receipt: { reference: 'A-1' } }],
    ['a 200 with words of no meaning', { status: 200, body: '<h1>Tack!</h1>' }, { ok: true, receipt: {} }],
    ['a 204', { status: 204, body: '' }, { ok: true, receipt: {} }],
    ['a receipt of the wrong kind', { status: 200, body: { reference: 7 } }, { ok: true, receipt: {} }],
    ['a time that is none', { status: 200, body: { receivedAt: 'igår' } }, { ok: true, receipt: {} }],
    ['400', { status: 400, body: '' }, { ok: false, reason: 'refused', issues: [], unsure: false }],
    ['403', { status: 403, body: '' }, { ok: false, reason: 'refused', issues: [], unsure: false }],
    ['408', { status: 408, body: '' }, { ok: false, reason: 'unavailable', issues: [], unsure: false }],
    ['409', { status: 409, body: '' }, { ok: false, reason: 'conflict', issues: [], unsure: false }],
    ['413', { status: 413, body: '' }, { ok: false, reason: 'tooLarge', issues: [], unsure: false }],
    ['422 without issues', { status: 422, body: '' }, { ok: false, reason: 'invalid', issues: [], unsure: false }],
    ['429', { status: 429, body: '' }, { ok: false, reason: 'busy', issues: [], unsure: false }],
    [
      '500 with a page',
      { status: 500, body: '<h1>Oops</h1>' },
      { ok: false, reason: 'unavailable', issues: [], unsure: false },
    ],
    [
      '400 with issues',
      { status: 400, body: { issues: [{ field: 'description', code: 'tooLong' }] } },
      { ok: false, reason: 'invalid', issues: [{ field: 'description', code: 'tooLong' }], unsure: false },
    ],
    [
      'a redirect to a friendly page',
      { status: 302, headers: { location: '/welcome' }, body: '' },
      { ok: false, reason: 'refused', issues: [], unsure: false },
    ],
    ['415', { status: 415, body: '' }, { ok: false, reason: 'unsupported', issues: [], unsure: false }],
    ['425', { status: 425, body: '' }, { ok: false, reason: 'unavailable', issues: [], unsure: false }],
    [
      '502, since a gateway does not know',
      { status: 502 },
      { ok: false, reason: 'unavailable', issues: [], unsure: true },
    ],
    ['503', { status: 503 }, { ok: false, reason: 'unavailable', issues: [], unsure: false }],
    ['a connection that is cut after the request', { cut: true }, silent],
    ['a connection that is cut before the request is read', { cutEarly: true }, silent],
    ['an answer that no page may read', { cors: false }, silent],
  ] as [string, Reply, SendResult][]) {
    it(`understands ${what}`, async () => {
      await endpoint.script(reply);

      assert.deepEqual(await send(submission, { endpoint: endpoint.url, timeout: 5000, wait: atOnce }), expected);
    });
  }

  describe('when a try fails', () => {
    const again = { status: 503, body: '' };
    const last = { status: 201, body: { reference: 'A-1' } };

    /** Sends without waiting between tries; returns the delays as well. */
    async function sendPatiently(more: object = {}) {
      const waits: number[] = [];
      const wait = async (ms: number): Promise<void> => void waits.push(ms);
      let retries = 0;
      const onRetry = () => (retries += 1);
      const result = await send(submission, { endpoint: endpoint.url, timeout: 5000, wait, onRetry, ...more });
      return { result, waits, retries, requests: await endpoint.received() };
    }

    for (const reply of [
      again,
      { cut: true },
      { cutEarly: true },
      ...[408, 425, 429, 500].map((status) => ({ status })),
    ]) {
      it(`sends the very same again after ${JSON.stringify(reply)}, four times in all`, async () => {
        await endpoint.script(reply);

        const { result, retries, requests } = await sendPatiently();

        assert.isFalse(result.ok);
        assert.equal(retries, 3);
        assert.lengthOf(requests, 4);
        if (!('cutEarly' in reply)) assert.lengthOf(new Set(requests.map(({ body }) => body)), 1);
      });
    }

    for (const status of [302, 400, 403, 404, 409, 413, 415, 422]) {
      it(`takes ${status} for an answer`, async () => {
        await endpoint.script({ status });

        const { requests } = await sendPatiently();

        assert.lengthOf(requests, 1);
      });
    }

    it('ends with the first that is taken', async () => {
      await endpoint.script(again, { cut: true }, last);

      const { result, requests } = await sendPatiently();

      assert.deepEqual(result, { ok: true, receipt: { reference: 'A-1' } });
      assert.lengthOf(requests, 3);
    });

    it('stays unsure though the last answer is clear, since an earlier try may have arrived', async () => {
      await endpoint.script({ cut: true }, { status: 413, body: '' });

      const { result } = await sendPatiently();

      assert.deepEqual(result, { ok: false, reason: 'tooLarge', issues: [], unsure: true });
    });

    it('waits for a random part of 1, 2 and 4 seconds', async () => {
      await endpoint.script(again);
      const { random } = Math;
      const shares = [0.5, 0.25, 1];
      Math.random = () => shares.shift() ?? 0;

      const { waits } = await sendPatiently();

      Math.random = random;
      assert.deepEqual(waits, [500, 500, 4000]);
    });

    it('waits as long as it is told to, in seconds', async () => {
      await endpoint.script({ ...again, headers: { 'retry-after': '30' } }, last);

      const { waits } = await sendPatiently();

      assert.deepEqual(waits, [30_000]);
    });

    it('waits until the time that it is told', async () => {
      const date = new Date(Date.now() + 20_000).toUTCString();
      await endpoint.script({ ...again, headers: { 'retry-after': date } }, last);

      const { waits } = await sendPatiently();

      assert.isAtMost(waits[0] ?? Infinity, 20_000);
      assert.isAbove(waits[0] ?? 0, 15_000);
    });

    it('does not wait for a time that has passed', async () => {
      await endpoint.script({ ...again, headers: { 'retry-after': new Date(0).toUTCString() } }, last);

      const { waits } = await sendPatiently();

      assert.deepEqual(waits, [0]);
    });

    it('gives up where it is told to wait for more than half a minute', async () => {
      await endpoint.script({ status: 429, body: '', headers: { 'retry-after': '31' } });

      const { result, requests } = await sendPatiently();

      assert.deepEqual(result, { ok: false, reason: 'busy', issues: [], unsure: false });
      assert.lengthOf(requests, 1);
    });

    it('waits by itself where it is told something that makes no sense', async () => {
      await endpoint.script({ ...again, headers: { 'retry-after': 'soon' } }, last);

      const { waits } = await sendPatiently();

      assert.isAtMost(waits[0] ?? Infinity, 1000);
    });

    it('stops waiting when it is told to stop', async () => {
      await endpoint.script({ ...again, headers: { 'retry-after': '30' } });
      const stop = new AbortController();

      const result = await send(submission, {
        endpoint: endpoint.url,
        timeout: 5000,
        signal: stop.signal,
        onRetry: () => queueMicrotask(() => stop.abort()),
      });

      assert.deepEqual(result, { ok: false, reason: 'network', issues: [], unsure: false });
      assert.lengthOf(await endpoint.received(), 1);
    });
  });

  describe('when the browser has no connection', () => {
    const connect = (online: boolean): void => {
      Object.defineProperty(navigator, 'onLine', { get: () => online, configurable: true });
    };

    afterEach(() => {
      delete (navigator as { onLine?: boolean }).onLine; // the test's own property, which covers the browser's
    });

    it('says so at once, without a request', async () => {
      connect(false);

      const result = await send(submission, { endpoint: endpoint.url, timeout: 5000 });

      assert.deepEqual(result, { ok: false, reason: 'offline', issues: [], unsure: false });
      assert.deepEqual(await endpoint.received(), []);
    });

    it('tries no more when it has gone on the way', async () => {
      await endpoint.script({ status: 503 });

      const result = await send(submission, {
        endpoint: endpoint.url,
        timeout: 5000,
        wait: async () => connect(false),
      });

      assert.deepEqual(result, { ok: false, reason: 'offline', issues: [], unsure: false });
      assert.lengthOf(await endpoint.received(), 1);
    });
  });

  it('gives up when no answer comes in time', async () => {
    await endpoint.script({ hold: true });

    const result = await send(submission, { endpoint: endpoint.url, timeout: 50, wait: atOnce });

    assert.deepEqual(result, { ok: false, reason: 'timeout', issues: [], unsure: true });
  });

  it('takes the status for the answer where the rest of it never comes', async () => {
    await endpoint.script({ status: 201, body: { reference: 'A-1' }, drip: true });

    const result = await send(submission, { endpoint: endpoint.url, timeout: 300, wait: atOnce });

    assert.deepEqual(result, { ok: true, receipt: {} });
    assert.lengthOf(await endpoint.received(), 1);
  });

  it('stops when it is told to', async () => {
    await endpoint.script({ hold: true });
    const stop = new AbortController();

    const result = send(submission, { endpoint: endpoint.url, timeout: 60_000, signal: stop.signal });
    await endpoint.received(1);
    stop.abort();

    assert.deepEqual(await result, { ok: false, reason: 'network', issues: [], unsure: true });
    assert.lengthOf(await endpoint.received(), 1);
  });

  describe('the header Idempotency-Key', () => {
    it('holds the id in quotes, where the config says so', async () => {
      await send(submission, { endpoint: endpoint.url, timeout: 5000, idempotencyKey: true });

      const [request] = await endpoint.received();
      assert.equal(request?.headers['idempotency-key'], `"${submission.id}"`);
    });

    it('does not go to another origin by itself', async () => {
      await send(submission, { endpoint: endpoint.url, timeout: 5000 });

      const [request] = await endpoint.received();
      assert.isUndefined(request?.headers['idempotency-key']);
    });

    it("always goes to the page's own origin", async () => {
      const { fetch } = globalThis;
      const sent: (string | null)[] = [];
      // The server of the test page accepts no POST, so the request itself is checked.
      globalThis.fetch = (...given) => {
        sent.push(new Request(...given).headers.get('idempotency-key'));
        return fetch(...given);
      };

      await send(submission, { endpoint: '/nowhere', timeout: 5000 });

      globalThis.fetch = fetch;
      assert.deepEqual(sent, [`"${submission.id}"`]);
    });
  });

  it('posts the message as it is', async () => {
    await send(submission, { endpoint: endpoint.url, timeout: 5000 });

    const [request] = await endpoint.received();
    assert.equal(request?.method, 'POST');
    assert.deepEqual(JSON.parse(request?.body ?? ''), submission);
  });

  it('sends files as parts beside the message, under the names that the message tells', async () => {
    const told = { ...submission, values: { pictures: [{ name: 'a_b.png', type: 'image/png', size: 1 }] } };
    const files = new Map([['pictures', [new File(['A'], 'a/b.png', { type: 'image/png' })]]]);

    await send(told, { endpoint: endpoint.url, timeout: 5000, files });

    const [request] = await endpoint.received();
    const [message, file] = request?.parts ?? [];
    assert.deepInclude(message, { name: 'message', type: 'application/json' });
    assert.deepEqual(JSON.parse(message?.text ?? ''), told);
    assert.deepEqual(file, { name: 'pictures', fileName: 'a_b.png', type: 'image/png', text: 'A' });
  });

  it('waits longer for an answer to files, as a slow network takes', async () => {
    await endpoint.script({ delayMs: 400 });
    const files = new Map([['pictures', [new File(['x'.repeat(500_000)], 'a.png', { type: 'image/png' })]]]);

    const result = await send(submission, { endpoint: endpoint.url, timeout: 50, files });

    assert.isTrue(result.ok);
  });

  it('sends headers along, ours once whatever their case, and none for the type of a form with files', async () => {
    const headers = { 'X-Own': 'ja', 'Content-Type': 'text/plain', ACCEPT: 'text/html' };
    const files = new Map([['pictures', [new File(['A'], 'a.png', { type: 'image/png' })]]]);

    await send(submission, { endpoint: endpoint.url, timeout: 5000, headers });
    await send(submission, { endpoint: endpoint.url, timeout: 5000, headers, files });

    const [plain, withFiles] = await endpoint.received();
    assert.deepInclude(plain?.headers, {
      'x-own': 'ja',
      'content-type': 'application/json',
      accept: 'application/json, application/problem+json',
    });
    assert.match(String(withFiles?.headers['content-type']), /^multipart\/form-data; boundary=/);
  });

  it('sends in a browser that is a few years old', async () => {
    const { canParse } = URL;
    // Supported by Safari since version 17.
    Reflect.deleteProperty(URL, 'canParse');

    const result = await send(submission, { endpoint: endpoint.url, timeout: 5000 }).catch(String);

    Object.assign(URL, { canParse });
    assert.deepInclude(result, { ok: true });
  });

  it('resolves where the address is none', async () => {
    const result = await send(submission, { endpoint: 'http://', timeout: 5000, wait: atOnce });

    assert.deepEqual(result, silent);
  });
});
