import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { describe, it } from 'node:test';
import { clientAddress } from '../../../src/receiver/http/client-address.ts';
import { blockOf, createRateLimit } from '../../../src/receiver/submit/rate-limit.ts';
import { createReceiver, type ReceiverOptions } from '../../../src/receiver/receiver.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { dataFile, form, origin, post } from '../support.ts';
import { formWithFiles, messageWith, photo, postFiles } from '../with-files.ts';
import { validSubmission } from '../../support/submissions.ts';

describe('createRateLimit', () => {
  it('counts the messages of an address', async () => {
    const { count } = createRateLimit(2);

    assert.equal(await count('192.0.2.1'), undefined);
    assert.equal(await count('192.0.2.1'), undefined);
    const wait = await count('192.0.2.1');

    assert.ok(wait !== undefined && wait > 590 && wait <= 600);
    assert.equal(await count('192.0.2.2'), undefined);
  });

  it('counts the messages of a network', async () => {
    const { count } = createRateLimit(1);

    for (let last = 1; last <= 5; last++) assert.equal(await count(`192.0.2.${last}`), undefined);

    assert.notEqual(await count('192.0.2.6'), undefined);
    assert.equal(await count('192.0.3.6'), undefined);
  });

  it('counts nothing for the network of an address that has sent too many', async () => {
    const { count, countBytes } = createRateLimit(1);

    for (let times = 0; times < 20; times++) await count('192.0.2.1');
    await countBytes('192.0.2.1', 20_000_000);

    assert.equal(await count('192.0.2.2'), undefined);
  });

  it('finds many messages of an address, however large they are', async () => {
    const { count, countBytes, isMany } = createRateLimit(20);

    await count('192.0.2.1');
    await countBytes('192.0.2.1', 15_000_000);
    assert.equal(await isMany('192.0.2.1'), false);
    for (let times = 1; times < 4; times++) await count('192.0.2.1');
    assert.equal(await isMany('192.0.2.1'), false);
    await count('192.0.2.1');

    assert.equal(await isMany('192.0.2.1'), true);
    assert.equal(await isMany('192.0.2.2'), false);
  });

  it('finds a few messages few, whatever the limit', async () => {
    const { count, isMany } = createRateLimit(4);

    for (let times = 0; times < 3; times++) await count('192.0.2.1');

    assert.equal(await isMany('192.0.2.1'), false);
  });

  it('counts megabytes as messages', async () => {
    const { count, countBytes } = createRateLimit(10);

    await countBytes('192.0.2.1', 9_999_999);

    assert.equal(await count('192.0.2.1'), undefined);
    assert.notEqual(await count('192.0.2.1'), undefined);
  });

  it('counts neither unknown clients nor anything without a limit', async () => {
    for (const limit of [createRateLimit(1), createRateLimit(0)]) {
      for (let times = 0; times < 5; times++) assert.equal(await limit.count(undefined), undefined);
    }
    const unlimited = createRateLimit(0);
    for (let times = 0; times < 5; times++) assert.equal(await unlimited.count('192.0.2.1'), undefined);
  });
});

describe('blockOf', () => {
  const blocks: Record<string, [address: string, network: string]> = {
    '192.0.2.77': ['192.0.2.77', '192.0.2.0/24'],
    '::ffff:192.0.2.77': ['192.0.2.77', '192.0.2.0/24'],
    '::FFFF:c000:24d': ['192.0.2.77', '192.0.2.0/24'],
    '0:0:0:0:0:ffff:102:304': ['1.2.3.4', '1.2.3.0/24'],
    '64:ff9b::c000:24d': ['192.0.2.77', '192.0.2.0/24'],
    '64:ff9b::192.0.2.77': ['192.0.2.77', '192.0.2.0/24'],
    '64:ff9b:1::c000:24d': ['64:ff9b:1:0::/64', '64:ff9b:1::/48'],
    '2001:db8:1:2:3:4:5:6': ['2001:db8:1:2::/64', '2001:db8:1::/48'],
    '2001:0DB8:0001:0002::1': ['2001:db8:1:2::/64', '2001:db8:1::/48'],
    '2001:db8::1': ['2001:db8:0:0::/64', '2001:db8:0::/48'],
    '::1': ['0:0:0:0::/64', '0:0:0::/48'],
    'fe80::1%eth0': ['fe80:0:0:0::/64', 'fe80:0:0::/48'],
  };
  for (const [client, [address, network]] of Object.entries(blocks)) {
    it(`of ${client} is ${address} in ${network}`, () => {
      assert.deepEqual(blockOf(client), { address, network });
    });
  }

  it('of anything else is none', () => {
    for (const client of ['', 'unknown', '192.0.2', 'x::1']) assert.equal(blockOf(client), undefined);
  });
});

describe('clientAddress', () => {
  const of = (remoteAddress: string, forwarded?: string, proxies?: number) =>
    clientAddress(
      { socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } } as unknown as IncomingMessage, // all that is read
      proxies,
    );

  it('is that of the connection from elsewhere, whatever it claims', () => {
    assert.equal(of('192.0.2.1'), '192.0.2.1');
    assert.equal(of('192.0.2.1', '198.51.100.1'), '192.0.2.1');
  });

  it('is the last one that a proxy on this machine has added', () => {
    assert.equal(of('127.0.0.1', '198.51.100.1, 192.0.2.1'), '192.0.2.1');
    assert.equal(of('::1', '2001:db8::1'), '2001:db8::1');
    assert.equal(of('::ffff:127.0.0.1', ' 192.0.2.1 '), '192.0.2.1');
  });

  it('is without the port that some proxies add', () => {
    assert.equal(of('127.0.0.1', '192.0.2.1:50123'), '192.0.2.1');
    assert.equal(of('127.0.0.1', '[2001:db8::1]:50123'), '2001:db8::1');
    assert.equal(of('127.0.0.1', '[2001:db8::1]'), '2001:db8::1');
    assert.equal(of('10.0.0.1', '192.0.2.1:50123, 10.0.0.2:443', 2), '192.0.2.1');
  });

  it('is that before the given number of proxies', () => {
    assert.equal(of('10.0.0.1', '1.1.1.1, 192.0.2.1, 10.0.0.2', 2), '192.0.2.1');
    assert.equal(of('10.0.0.1', '192.0.2.1', 2), '192.0.2.1');
    assert.equal(of('10.0.0.1', undefined, 1), '10.0.0.1');
  });

  it('is unknown where only a proxy on this machine is known', () => {
    assert.equal(of('127.0.0.1'), undefined);
    assert.equal(of('127.0.0.1', 'unknown'), undefined);
    assert.equal(of('127.0.0.1', '192.0.2.1', 0), undefined);
  });
});

describe('createReceiver', () => {
  const receiverWith = (changes: Partial<ReceiverOptions>) =>
    createReceiver({ form, allowedOrigins: [origin], store: createSqliteStore({ path: dataFile() }), ...changes });
  const client = { address: '192.0.2.1' };

  it('responds with 429 and Retry-After to too many messages of a client, and reads them first', async () => {
    const receive = receiverWith({ maxPerAddress: 1 });
    const second = post(validSubmission());

    assert.equal((await receive(post(validSubmission()), client)).status, 201);
    const response = await receive(second, client);

    assert.equal(response.status, 429);
    assert.ok(Number(response.headers.get('retry-after')) > 590);
    assert.equal(response.headers.get('access-control-allow-origin'), origin);
    assert.equal(second.bodyUsed, true);
    assert.equal((await receive(post(validSubmission()), { address: '198.51.100.1' })).status, 201);
  });

  it('does not limit a client whose address nobody knows', async () => {
    const receive = receiverWith({ maxPerAddress: 1 });

    for (let times = 0; times < 3; times++) assert.equal((await receive(post(validSubmission()))).status, 201);
  });

  it('counts the size of files', async () => {
    const receive = receiverWith({ form: formWithFiles, maxPerAddress: 5 });
    const files = { report: [photo('a.png', new Uint8Array(6_000_000))] };

    assert.equal((await receive(postFiles(files, messageWith(files)), client)).status, 201);
    assert.equal((await receive(postFiles({}), client)).status, 429);
  });

  it('does not count requests of other pages', async () => {
    const receive = receiverWith({ maxPerAddress: 1 });

    assert.equal((await receive(post({}, { origin: 'https://evil.example' }), client)).status, 403);
    assert.equal((await receive(post(validSubmission()), client)).status, 201);
  });
});
