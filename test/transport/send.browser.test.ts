import { assert } from '@open-wc/testing';
import { send, type SendResult } from '../../src/transport/send.ts';
import { startEndpoint, type Endpoint, type Reply } from '../support/endpoint.ts';
import { validSubmission } from '../support/submissions.ts';

const submission = validSubmission();

const silent: SendResult = { ok: false, reason: 'network', issues: [], unsure: true };

const noWait = async (): Promise<void> => {};

describe('send()', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  for (const [what, reply, expected] of [
    ['a 201 with a receipt', { status: 201, body: { reference: 'A-1' } }, { ok: true, receipt: { reference: 'A-1' } }],
    ['a 200 with a page', { status: 200, body: '<h1>Tack!</h1>' }, silent],
    ['a 204', { status: 204, body: '' }, { ok: true, receipt: {} }],
    ['a number as reference', { status: 200, body: { reference: 7 } }, { ok: true, receipt: { reference: '7' } }],
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
    ['a redirect to a friendly page', { status: 302, headers: { location: '/welcome' }, body: '' }, silent],
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

      assert.deepEqual(await send(submission, { endpoint: endpoint.url, timeout: 5000, wait: noWait }), expected);
    });
  }

  describe('when an attempt fails', () => {
    const again = { status: 503, body: '' };
    const last = { status: 201, body: { reference: 'A-1' } };

    /** Sends without waiting; returns the delays between the attempts. */
    async function sendWithoutDelay(more: object = {}) {
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
      it(`sends the same body again after ${JSON.stringify(reply)}, four times in all`, async () => {
        await endpoint.script(reply);

        const { result, retries, requests } = await sendWithoutDelay();

        assert.isFalse(result.ok);
        assert.equal(retries, 3);
        assert.lengthOf(requests, 4);
        if (!('cutEarly' in reply)) assert.lengthOf(new Set(requests.map(({ body }) => body)), 1);
      });
    }

    for (const status of [302, 400, 403, 404, 409, 413, 415, 422]) {
      it(`accepts ${status} as final`, async () => {
        await endpoint.script({ status });

        const { requests } = await sendWithoutDelay();

        assert.lengthOf(requests, 1);
      });
    }

    it('stops after the first accepted attempt', async () => {
      await endpoint.script(again, { cut: true }, last);

      const { result, requests } = await sendWithoutDelay();

      assert.deepEqual(result, { ok: true, receipt: { reference: 'A-1' } });
      assert.lengthOf(requests, 3);
    });

    it('remains unsure after a final response, because an earlier attempt may have arrived', async () => {
      await endpoint.script({ cut: true }, { status: 413, body: '' });

      const { result } = await sendWithoutDelay();

      assert.deepEqual(result, { ok: false, reason: 'tooLarge', issues: [], unsure: true });
    });

    it('waits for a random part of 1, 2 and 4 seconds', async () => {
      await endpoint.script(again);
      const { random } = Math;
      const shares = [0.5, 0.25, 1];
      Math.random = () => shares.shift() ?? 0;

      const { waits } = await sendWithoutDelay();

      Math.random = random;
      assert.deepEqual(waits, [500, 500, 4000]);
    });

    it('waits for Retry-After in seconds', async () => {
      await endpoint.script({ ...again, headers: { 'retry-after': '30' } }, last);

      const { waits } = await sendWithoutDelay();

      assert.deepEqual(waits, [30_000]);
    });

    it('waits until the date in Retry-After', async () => {
      const date = new Date(Date.now() + 20_000).toUTCString();
      await endpoint.script({ ...again, headers: { 'retry-after': date } }, last);

      const { waits } = await sendWithoutDelay();

      assert.isAtMost(waits[0] ?? Infinity, 20_000);
      assert.isAbove(waits[0] ?? 0, 15_000);
    });

    it('does not wait for a date in the past', async () => {
      await endpoint.script({ ...again, headers: { 'retry-after': new Date(0).toUTCString() } }, last);

      const { waits } = await sendWithoutDelay();

      assert.deepEqual(waits, [0]);
    });

    it('gives up when Retry-After is more than half a minute', async () => {
      await endpoint.script({ status: 429, body: '', headers: { 'retry-after': '31' } });

      const { result, requests } = await sendWithoutDelay();

      assert.deepEqual(result, { ok: false, reason: 'busy', issues: [], unsure: false });
      assert.lengthOf(requests, 1);
    });

    it('ignores an invalid Retry-After', async () => {
      await endpoint.script({ ...again, headers: { 'retry-after': 'soon' } }, last);

      const { waits } = await sendWithoutDelay();

      assert.isAtMost(waits[0] ?? Infinity, 1000);
    });

    it('stops waiting when it is aborted', async () => {
      await endpoint.script({ ...again, headers: { 'retry-after': '30' } });
      const controller = new AbortController();

      const result = await send(submission, {
        endpoint: endpoint.url,
        timeout: 5000,
        signal: controller.signal,
        onRetry: () => queueMicrotask(() => controller.abort()),
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
      delete (navigator as { onLine?: boolean }).onLine; // removes the test's own property, not the browser's
    });

    it('sends all the same', async () => {
      connect(false);

      const result = await send(submission, { endpoint: endpoint.url, timeout: 5000 });

      assert.isTrue(result.ok);
      assert.lengthOf(await endpoint.received(), 1);
    });

    it('says so when no response arrives', async () => {
      await endpoint.script({ cut: true });

      const result = await send(submission, {
        endpoint: endpoint.url,
        timeout: 5000,
        wait: async () => connect(false),
      });

      assert.deepEqual(result, { ok: false, reason: 'offline', issues: [], unsure: true });
      assert.lengthOf(await endpoint.received(), 4);
    });
  });

  it('fails when no response arrives in time', async () => {
    await endpoint.script({ hold: true });

    const result = await send(submission, { endpoint: endpoint.url, timeout: 50, wait: noWait });

    assert.deepEqual(result, { ok: false, reason: 'timeout', issues: [], unsure: true });
  });

  it('accepts the status when the body never arrives', async () => {
    await endpoint.script({ status: 201, body: { reference: 'A-1' }, drip: true });

    const result = await send(submission, { endpoint: endpoint.url, timeout: 2000, wait: noWait });

    assert.deepEqual(result, { ok: true, receipt: {} });
    assert.lengthOf(await endpoint.received(), 1);
  });

  it('stops when it is aborted', async () => {
    await endpoint.script({ hold: true });
    const controller = new AbortController();

    const result = send(submission, { endpoint: endpoint.url, timeout: 60_000, signal: controller.signal });
    await endpoint.received(1);
    controller.abort();

    assert.deepEqual(await result, { ok: false, reason: 'network', issues: [], unsure: true });
    assert.lengthOf(await endpoint.received(), 1);
  });

  describe('the header Idempotency-Key', () => {
    it('contains the id in quotes, if configured', async () => {
      await send(submission, { endpoint: endpoint.url, timeout: 5000, idempotencyKey: true });

      const [request] = await endpoint.received();
      assert.equal(request?.headers['idempotency-key'], `"${submission.id}"`);
    });

    it('is not sent to another origin by default', async () => {
      await send(submission, { endpoint: endpoint.url, timeout: 5000 });

      const [request] = await endpoint.received();
      assert.isUndefined(request?.headers['idempotency-key']);
    });

    it("is always sent to the page's own origin", async () => {
      const { fetch } = globalThis;
      const sent: (string | null)[] = [];
      // The server of the test page accepts no POST, so the request is inspected before it is sent.
      globalThis.fetch = (...given) => {
        sent.push(new Request(...given).headers.get('idempotency-key'));
        return fetch(...given);
      };

      await send(submission, { endpoint: '/nowhere', timeout: 5000 });

      globalThis.fetch = fetch;
      assert.deepEqual(sent, [`"${submission.id}"`]);
    });
  });

  it('posts the message unchanged', async () => {
    await send(submission, { endpoint: endpoint.url, timeout: 5000 });

    const [request] = await endpoint.received();
    assert.equal(request?.method, 'POST');
    assert.deepEqual(JSON.parse(request?.body ?? ''), submission);
  });

  it('sends files as parts next to the message, with the file names in the message', async () => {
    const message = { ...submission, values: { pictures: [{ name: 'a_b.png', type: 'image/png', size: 1 }] } };
    const files = new Map([['pictures', [new File(['A'], 'a/b.png', { type: 'image/png' })]]]);

    await send(message, { endpoint: endpoint.url, timeout: 5000, files });

    const [request] = await endpoint.received();
    const [messagePart, filePart] = request?.parts ?? [];
    assert.deepInclude(messagePart, { name: 'message', type: 'application/json' });
    assert.deepEqual(JSON.parse(messagePart?.text ?? ''), message);
    assert.deepEqual(filePart, { name: 'pictures', fileName: 'a_b.png', type: 'image/png', text: 'A' });
  });

  it('extends the timeout for files', async () => {
    await endpoint.script({ delayMs: 400 });
    const files = new Map([['pictures', [new File(['x'.repeat(500_000)], 'a.png', { type: 'image/png' })]]]);

    const result = await send(submission, { endpoint: endpoint.url, timeout: 50, files });

    assert.isTrue(result.ok);
  });

  it('sends the configured headers, overrides them case-insensitively, and leaves the type of multipart to the browser', async () => {
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

  it('works in a browser without URL.canParse()', async () => {
    const { canParse } = URL;
    // Safari supports it since version 17.
    Reflect.deleteProperty(URL, 'canParse');

    const result = await send(submission, { endpoint: endpoint.url, timeout: 5000 }).catch(String);

    Object.assign(URL, { canParse });
    assert.deepInclude(result, { ok: true });
  });

  it('resolves when the URL is invalid', async () => {
    const result = await send(submission, { endpoint: 'http://', timeout: 5000, wait: noWait });

    assert.deepEqual(result, silent);
  });
});
