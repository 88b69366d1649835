import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createReceiver, type Handler } from '../../src/receiver/receiver.ts';
import { createPostgresStore } from '../../src/receiver/store/postgres/postgres-store.ts';
import { createSqliteStore } from '../../src/receiver/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/receiver/store/store.ts';
import { validAnswers, validSubmission } from '../support/submissions.ts';
import { postgresOptions, usePostgres } from './store/postgres/server.ts';
import { address, dataFile, formFrom, origin } from './support.ts';
import { fileInfos, formData, photo } from './with-files.ts';

/** Of all stores together; each gets the same requests. */
const total = 10_000;
const count = postgresOptions.skip === false ? total / 2 : total;
const atOnce = 100;
const form = formFrom({ moreFields: [{ type: 'file', name: 'photos', label: 'Bilder' }] });

/** Creates a generator of numbers below a limit, the same for a seed (mulberry32). */
function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

const tokens = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'null',
  'true',
  '-0',
  '1e999',
  '\0',
  '\r\n',
  '\u2028',
  '\ufeff',
  '\ud800',

  '\\u0000',
  '\\ud800',
  '__proto__',
  'constructor',
  'toString',
  '%00',
  "'); DROP TABLE messages; --",
  '\r\n--',
  '=',

  'x'.repeat(5000),
  '['.repeat(100),
  'å'.repeat(300),
  '🙂',
  '99999999999999999999',
  '2026-13-45T99:99:99Z',
].map((text) => Buffer.from(text));

const types = [
  'text/plain',
  '',
  'application/json; charset=utf-16',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'application/x-www-form-urlencoded',
  'APPLICATION/JSON',
  'multipart/form-data; boundary="a b"',
];

/** A request that can be made several times. */
interface Recorded {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Changes a body at one to three places. */
function mutate(body: Buffer, random: (limit: number) => number): Buffer {
  let changed = body;
  for (let left = 1 + random(3); left > 0; left--) {
    const start = random(changed.length + 1);
    const end = Math.min(changed.length, start + random(20));
    const [head, middle, tail] = [changed.subarray(0, start), changed.subarray(start, end), changed.subarray(end)];
    const token = tokens[random(tokens.length)] ?? Buffer.of();
    switch (random(5)) {
      case 0:
        changed = Buffer.concat([head, tail]);
        break;
      case 1:
        changed = Buffer.concat([head, middle, middle, tail]);
        break;
      case 2:
        changed = Buffer.concat([head, token, middle, tail]);
        break;
      case 3:
        changed = Buffer.concat([head, token, tail]);
        break;
      default:
        changed = Buffer.concat([head, Buffer.from(middle.map((byte) => byte ^ (1 << random(8)))), tail]);
    }
  }
  return changed;
}

/** Records a valid message, one of five with a file. */
async function record(index: number): Promise<Recorded> {
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  if (index % 5 > 0) {
    const values = validAnswers({ answerVia: 'email', email: 'anna@example.se', name: 'Anna' });
    return {
      headers: { origin, 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify(validSubmission({ id, values }))),
    };
  }
  const photos = [photo('a.png', new Uint8Array([137, 80, 78, 71]))];
  const values = validAnswers({ photos: fileInfos(photos) });
  const request = new Request(address, { method: 'POST', body: formData(validSubmission({ id, values }), { photos }) });
  return {
    headers: { origin, 'content-type': request.headers.get('content-type') ?? '' },
    body: Buffer.from(await request.bytes()),
  };
}

async function createRequests(seed: number): Promise<readonly Recorded[]> {
  const random = createRandom(seed);
  const recorded = await Promise.all(Array.from({ length: count }, (_, index) => record(index)));
  return recorded.map(({ headers, body }) => ({
    headers: { ...headers, ...(random(20) === 0 && { 'content-type': types[random(types.length)] ?? '' }) },
    body: mutate(body, random),
  }));
}

/** Sends all requests, and returns the status of each. */
async function statusesOf(requests: readonly Recorded[], store: Store): Promise<readonly number[]> {
  const receive: Handler = createReceiver({ form, allowedOrigins: [origin], store });
  const statuses: number[] = [];
  for (let start = 0; start < requests.length; start += atOnce) {
    const responses = await Promise.all(
      requests
        .slice(start, start + atOnce)
        .map(({ headers, body }) =>
          receive(new Request(address, { method: 'POST', headers, body: Uint8Array.from(body) })),
        ),
    );
    statuses.push(...responses.map(({ status }) => status));
  }
  return statuses;
}

describe(`${total} mutated requests`, () => {
  let requests: readonly Recorded[] = [];
  let statuses: readonly number[] = [];
  before(async () => {
    requests = await createRequests(19);
    const store = createSqliteStore({ path: dataFile() });
    after(() => store.close());
    statuses = await statusesOf(requests, store);
  });

  it('are each stored or rejected, by no error of ours', (t) => {
    const counts = Object.groupBy(statuses, (status) => String(status));

    t.diagnostic(
      JSON.stringify(Object.fromEntries(Object.entries(counts).map(([status, all]) => [status, all?.length]))),
    );
    assert.deepEqual(
      statuses.filter((status) => status >= 500),
      [],
    );
    for (const status of ['201', '400', '415', '422']) assert.ok((counts[status]?.length ?? 0) > 100, status);
  });

  describe('with a database', postgresOptions, () => {
    const postgres = usePostgres();

    it('have the same statuses', async () => {
      const store = await createPostgresStore({ url: await postgres.createDatabase() });

      const others = await statusesOf(requests, store);
      await store.close();

      assert.deepEqual(others, statuses);
    });
  });
});
