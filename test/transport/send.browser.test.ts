import { assert } from '@open-wc/testing';
import { send, type SendResult } from '../../src/transport/send.ts';
import { startEndpoint, type Endpoint, type Reply } from '../support/endpoint.ts';

const submission = {
  version: 1,
  id: '7b1f3c52-9d0e-4a57-8f3a-0d5f4f6f2a11',
  form: 'kontakt',
  language: 'sv',
  sentAt: '2026-11-23T17:05:00.000Z',
  page: { url: 'https://www.example.se/' },
  values: { description: 'Mer ljus, tack' },
} as const;

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
    ['400', { status: 400, body: '' }, { ok: false, reason: 'refused', issues: [] }],
    ['403', { status: 403, body: '' }, { ok: false, reason: 'refused', issues: [] }],
    ['408', { status: 408, body: '' }, { ok: false, reason: 'unavailable', issues: [] }],
    ['409', { status: 409, body: '' }, { ok: false, reason: 'conflict', issues: [] }],
    ['413', { status: 413, body: '' }, { ok: false, reason: 'tooLarge', issues: [] }],
    ['422 without issues', { status: 422, body: '' }, { ok: false, reason: 'invalid', issues: [] }],
    ['429', { status: 429, body: '' }, { ok: false, reason: 'busy', issues: [] }],
    ['500 with a page', { status: 500, body: '<h1>Oops</h1>' }, { ok: false, reason: 'unavailable', issues: [] }],
    [
      '400 with issues',
      { status: 400, body: { issues: [{ field: 'description', code: 'tooLong' }] } },
      { ok: false, reason: 'invalid', issues: [{ field: 'description', code: 'tooLong' }] },
    ],
    [
      'a redirect to a friendly page',
      { status: 302, headers: { location: '/welcome' }, body: '' },
      { ok: false, reason: 'refused', issues: [] },
    ],
    ['a connection that is cut', { cut: true }, { ok: false, reason: 'network', issues: [] }],
    ['an answer that no page may read', { cors: false }, { ok: false, reason: 'network', issues: [] }],
  ] as [string, Reply, SendResult][]) {
    it(`understands ${what}`, async () => {
      await endpoint.script(reply);

      assert.deepEqual(await send(submission, { endpoint: endpoint.url, timeout: 5000 }), expected);
    });
  }

  it('gives up when no answer comes in time', async () => {
    await endpoint.script({ hold: true });

    const result = await send(submission, { endpoint: endpoint.url, timeout: 50 });

    assert.deepEqual(result, { ok: false, reason: 'timeout', issues: [] });
  });

  it('stops when it is told to', async () => {
    await endpoint.script({ hold: true });
    const stop = new AbortController();

    const result = send(submission, { endpoint: endpoint.url, timeout: 5000, signal: stop.signal });
    await endpoint.received(1);
    stop.abort();

    assert.deepEqual(await result, { ok: false, reason: 'network', issues: [] });
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

  it('resolves where the address is none', async () => {
    const result = await send(submission, { endpoint: 'http://', timeout: 5000 });

    assert.deepEqual(result, { ok: false, reason: 'network', issues: [] });
  });
});
