import { assert } from '@open-wc/testing';
import { send, type SendOptions, type SendResult } from '../../src/transport/send.ts';
import { startEndpoint, type Endpoint } from '../support/endpoint.ts';
import { validSubmission } from '../support/submissions.ts';

const submission = validSubmission({ values: { pictures: [{ name: 'a.png', type: 'image/png', size: 1 }] } });

const picturesOf = (size: number): NonNullable<SendOptions['files']> =>
  new Map([['pictures', [new File(['x'.repeat(size)], 'a.png', { type: 'image/png' })]]]);
const files = picturesOf(1);

const unsure: SendResult = { ok: false, reason: 'network', issues: [], unsure: true };

// A progress listener makes send() use upload().
const onProgress = (): void => {};

/** Has requests time out as soon as the headers have arrived, however late; returns the function that ends that. */
function timeOutAfterHeaders(): () => void {
  const { send: sendRequest } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function (this: XMLHttpRequest, body) {
    this.addEventListener('readystatechange', () => {
      if (this.readyState === XMLHttpRequest.HEADERS_RECEIVED) this.timeout = 1;
    });
    sendRequest.call(this, body);
  };
  return () => (XMLHttpRequest.prototype.send = sendRequest);
}

const noWait = async (): Promise<void> => {};

describe('upload()', () => {
  let endpoint: Endpoint;

  const upload = (more: Partial<SendOptions> = {}) =>
    send(submission, { endpoint: endpoint.url, timeout: 5000, wait: noWait, files, onProgress, ...more });

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  it('reports the progress up to 1', async () => {
    const fractions: number[] = [];

    const result = await upload({ files: picturesOf(300_000), onProgress: (fraction) => fractions.push(fraction) });

    assert.deepEqual(result, { ok: true, receipt: { reference: 'SP-1', receivedAt: '2026-03-02T08:30:00Z' } });
    assert.deepEqual(
      fractions,
      fractions.toSorted((one, other) => one - other),
    );
    assert.equal(fractions.at(-1), 1);
  });

  it('sends the same headers and parts as fetch()', async () => {
    const options = { headers: { 'X-Own': 'ja' }, idempotencyKey: true };

    await upload(options);
    await send(submission, { endpoint: endpoint.url, timeout: 5000, files, ...options });

    const [uploaded, fetched] = await endpoint.received();
    assert.deepEqual(uploaded?.parts, fetched?.parts);
    assert.deepInclude(uploaded?.headers, {
      'x-own': 'ja',
      accept: 'application/json, application/problem+json',
      'idempotency-key': `"${submission.id}"`,
    });
    assert.match(String(uploaded?.headers['content-type']), /^multipart\/form-data; boundary=/);
  });

  it('returns the issues of the fields', async () => {
    const issues = [{ field: 'pictures', code: 'wrongFile' }];
    await endpoint.script({ status: 422, body: { issues } });

    assert.deepEqual(await upload(), { ok: false, reason: 'invalid', issues, unsure: false });
  });

  it('does not accept a redirect, even to a page with status 200', async () => {
    await endpoint.script({ status: 302, headers: { location: '/welcome' }, body: '' }, { status: 200 });

    const result = await upload();

    assert.deepEqual(result, unsure);
  });

  it('does not take the upgrade of an http: endpoint by the page for a redirect', async () => {
    const { open } = XMLHttpRequest.prototype;
    // `upgrade-insecure-requests` spares loopback, so the browser's report is what is changed.
    XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, method: string, address: string | URL) {
      open.call(this, method, address, true);
      Object.defineProperty(this, 'responseURL', { value: String(address).replace(/^http:/, 'https:') });
    };

    const result = await upload();

    XMLHttpRequest.prototype.open = open;
    assert.isTrue(result.ok);
  });

  it('is unsure about a page in answer to it', async () => {
    await endpoint.script({ status: 200, body: '<h1>The requested URL was rejected.</h1>' });

    assert.deepEqual(await upload(), unsure);
  });

  it('is unsure about the challenge of a firewall, which has no body', async () => {
    const headers = { 'x-amzn-waf-action': 'challenge', 'access-control-expose-headers': 'x-amzn-waf-action' };
    await endpoint.script({ status: 202, headers, body: '' });

    assert.deepEqual(await upload(), unsure);
  });

  it('repeats a 200 whose body never arrives', async () => {
    await endpoint.script({ status: 200, body: '<h1>Rejected</h1>', drip: true }, { body: { reference: 'A-1' } });

    const result = await upload({ timeout: 500 });

    assert.deepEqual(result, { ok: true, receipt: { reference: 'A-1' } });
  });

  it('accepts the status when the body never arrives', async () => {
    await endpoint.script({ status: 201, body: { reference: 'A-1' }, drip: true });
    const restore = timeOutAfterHeaders();

    const result = await upload({ timeout: 30_000 }).finally(restore);

    assert.deepEqual(result, { ok: true, receipt: {} });
    assert.lengthOf(await endpoint.received(), 1);
  });

  it('fails when no response arrives in time', async () => {
    await endpoint.script({ hold: true });

    const result = await upload({ timeout: 50 });

    assert.deepEqual(result, { ok: false, reason: 'timeout', issues: [], unsure: true });
  });

  it('is tried again when the connection breaks, until the first accepted attempt', async () => {
    await endpoint.script({ cut: true }, { cutEarly: true }, { status: 201, body: { reference: 'A-1' } });

    const result = await upload();

    assert.deepEqual(result, { ok: true, receipt: { reference: 'A-1' } });
    assert.lengthOf(await endpoint.received(), 3);
  });

  it('waits for Retry-After', async () => {
    const waits: number[] = [];
    await endpoint.script({ status: 503, headers: { 'retry-after': '30' } }, { status: 201 });

    await upload({ wait: async (ms) => void waits.push(ms) });

    assert.deepEqual(waits, [30_000]);
  });

  it('stops when it is aborted', async () => {
    await endpoint.script({ hold: true });
    const controller = new AbortController();

    const result = upload({ timeout: 60_000, signal: controller.signal });
    await endpoint.received(1);
    controller.abort();

    assert.deepEqual(await result, { ok: false, reason: 'network', issues: [], unsure: true });
    assert.lengthOf(await endpoint.received(), 1);
  });

  it('sends cookies only if configured and allowed by the other origin', async () => {
    assert.isTrue((await upload()).ok);
    assert.isFalse((await upload({ credentials: 'include' })).ok);
  });

  it('resolves when the URL is invalid', async () => {
    const result = await upload({ endpoint: 'http://' });

    assert.deepEqual(result, { ok: false, reason: 'network', issues: [], unsure: true });
  });
});
