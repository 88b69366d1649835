import { assert } from '@open-wc/testing';
import { send, type SendOptions } from '../../src/transport/send.ts';
import { startEndpoint, type Endpoint } from '../support/endpoint.ts';
import { validSubmission } from '../support/submissions.ts';

const submission = validSubmission({ values: { pictures: [{ name: 'a.png', type: 'image/png', size: 1 }] } });

const picturesOf = (size: number): NonNullable<SendOptions['files']> =>
  new Map([['pictures', [new File(['x'.repeat(size)], 'a.png', { type: 'image/png' })]]]);
const files = picturesOf(1);

// A progress listener makes send() use upload().
const onProgress = (): void => {};
const atOnce = async (): Promise<void> => {};

describe('upload()', () => {
  let endpoint: Endpoint;

  const upload = (more: Partial<SendOptions> = {}) =>
    send(submission, { endpoint: endpoint.url, timeout: 5000, wait: atOnce, files, onProgress, ...more });

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  it('tells how much has gone out, up to all of it', async () => {
    const shares: number[] = [];

    const result = await upload({ files: picturesOf(300_000), onProgress: (share) => shares.push(share) });

    assert.deepEqual(result, { ok: true, receipt: { reference: 'SP-1', receivedAt: '2026-03-02T08:30:00Z' } });
    assert.deepEqual(
      shares,
      shares.toSorted((one, other) => one - other),
    );
    assert.equal(shares.at(-1), 1);
  });

  it('sends the same headers and the same parts as without', async () => {
    const options = { headers: { 'X-Own': 'ja' }, idempotencyKey: true };

    await upload(options);
    await send(submission, { endpoint: endpoint.url, timeout: 5000, files, ...options });

    const [heard, unheard] = await endpoint.received();
    assert.deepEqual(heard?.parts, unheard?.parts);
    assert.deepInclude(heard?.headers, {
      'x-own': 'ja',
      accept: 'application/json, application/problem+json',
      'idempotency-key': `"${submission.id}"`,
    });
    assert.match(String(heard?.headers['content-type']), /^multipart\/form-data; boundary=/);
  });

  it('has issues land on their fields', async () => {
    const issues = [{ field: 'pictures', code: 'wrongFile' }];
    await endpoint.script({ status: 422, body: { issues } });

    assert.deepEqual(await upload(), { ok: false, reason: 'invalid', issues, unsure: false });
  });

  it('takes no redirect for an answer, however friendly the page is that it leads to', async () => {
    await endpoint.script({ status: 302, headers: { location: '/welcome' }, body: '' }, { status: 200 });

    const result = await upload();

    assert.deepEqual(result, { ok: false, reason: 'refused', issues: [], unsure: false });
  });

  it('takes the status for the answer where the rest of it never comes', async () => {
    await endpoint.script({ status: 201, body: { reference: 'A-1' }, drip: true });

    const result = await upload({ timeout: 300 });

    assert.deepEqual(result, { ok: true, receipt: {} });
    assert.lengthOf(await endpoint.received(), 1);
  });

  it('gives up when no answer comes in time', async () => {
    await endpoint.script({ hold: true });

    const result = await upload({ timeout: 50 });

    assert.deepEqual(result, { ok: false, reason: 'timeout', issues: [], unsure: true });
  });

  it('is followed by another try where the connection breaks, and ends with the first that is taken', async () => {
    await endpoint.script({ cut: true }, { cutEarly: true }, { status: 201, body: { reference: 'A-1' } });

    const result = await upload();

    assert.deepEqual(result, { ok: true, receipt: { reference: 'A-1' } });
    assert.lengthOf(await endpoint.received(), 3);
  });

  it('waits as long as it is told to', async () => {
    const waits: number[] = [];
    await endpoint.script({ status: 503, headers: { 'retry-after': '30' } }, { status: 201 });

    await upload({ wait: async (ms) => void waits.push(ms) });

    assert.deepEqual(waits, [30_000]);
  });

  it('stops when it is told to', async () => {
    await endpoint.script({ hold: true });
    const stop = new AbortController();

    const result = upload({ timeout: 60_000, signal: stop.signal });
    await endpoint.received(1);
    stop.abort();

    assert.deepEqual(await result, { ok: false, reason: 'network', issues: [], unsure: true });
    assert.lengthOf(await endpoint.received(), 1);
  });

  it('takes cookies along only where the config says so, which another origin must allow', async () => {
    assert.isTrue((await upload()).ok);
    assert.isFalse((await upload({ credentials: 'include' })).ok);
  });

  it('resolves where the address is none', async () => {
    const result = await upload({ endpoint: 'http://' });

    assert.deepEqual(result, { ok: false, reason: 'network', issues: [], unsure: true });
  });
});
