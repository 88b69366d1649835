import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { createPost, type PostOptions } from '../../../src/receiver/outbox/post.ts';
import { createWebhookDestination } from '../../../src/receiver/outbox/webhook.ts';
import { backoff, startOutboxWorker } from '../../../src/receiver/outbox/worker.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import type { StoredMessage } from '../../../src/receiver/store/store.ts';
import { validSubmission } from '../../support/submissions.ts';
import { attachment, referenceOf } from '../store/data-file.ts';
import { dataFile, storable } from '../support.ts';
import { cert, key } from './certificate.ts';

const secret = `whsec_${Buffer.from('a secret of 24 bytes !!!').toString('base64')}`;

const message: StoredMessage = {
  ...validSubmission(),
  reference: 'SYN-2026-000123',
  receivedAt: '2026-11-03T09:00:01.234Z',
  answerBy: undefined,
  suspicions: [],
  sameAs: undefined,
  diaryNumber: undefined,
  attachments: [attachment('photos', 'a.png', 'one')],
};

interface Received {
  readonly url: string | undefined;
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Starts a server of a case system, at a name that is on loopback. */
async function startServer(respond: RequestListener) {
  const received: Received[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { url, method, headers } = request;
      received.push({ url, method, headers, body });
      respond(request, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo; // always so for a TCP server
  return { received, url: `https://arende.test:${port}/synpunkter` };
}

/** Posts to names that are on loopback. */
const local: PostOptions = {
  networks: ['127.0.0.0/8'],
  ca: cert,
  resolve: (_name, _options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
};

/** Delivers the message to a server that answers so; returns what it received and what was answered. */
async function deliver(
  respond: RequestListener,
  { networks = ['127.0.0.0/8'], address = '127.0.0.1', delivered = message } = {},
) {
  const { received, url } = await startServer(respond);
  const post = createPost({
    ...local,
    networks,
    resolve: (_name, _options, callback) => callback(null, [{ address, family: 4 }]),
  });
  const destination = createWebhookDestination({ url, secret, post });
  const signal = AbortSignal.timeout(10_000);
  const delivering = destination.deliver(delivered, { id: 'a-delivery', number: 1, signal });
  return { received, delivering };
}

const answer =
  (body: string, status = 200): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);

describe('an endpoint that answers 410 and 500 for an hour', () => {
  it('gets the message then, under the same id', async () => {
    const store = createSqliteStore({ path: dataFile() });
    after(() => store.close());
    const reference = await referenceOf(store, storable({ destinations: ['webhook'] }));
    let passedMs = 0;
    const { received, url } = await startServer((_request, response) => {
      const failure = received.length % 2 === 0 ? 410 : 500;
      response.writeHead(passedMs < 3_600_000 ? failure : 204).end();
    });
    const delivered = Promise.withResolvers<void>();
    const worker = startOutboxWorker({
      store: {
        ...store,
        async markDelivered(...args) {
          const isMarked = await store.markDelivered(...args);
          delivered.resolve();
          return isMarked;
        },
      },
      destinations: [createWebhookDestination({ url, secret, post: createPost(local) })],
      pollMs: 5,
      // The time passes at once.
      delay(attempt) {
        passedMs += backoff(attempt, passedMs);
        return 0;
      },
    });
    await delivered.promise;
    await worker.close();

    assert.ok(received.length > 5);
    assert.equal(new Set(received.map(({ headers }) => headers['webhook-id'])).size, 1);
    assert.equal(JSON.parse(received.at(-1)?.body ?? '').data.reference, reference);
    assert.equal(await store.countUndelivered(), 0);
  });
});

describe('createWebhookDestination', () => {
  it('posts the message with its files, signed as the standard says', async () => {
    const { received, delivering } = await deliver(answer('', 204));
    await delivering;
    const [request, ...more] = received;
    assert.ok(request);

    const { attachments: _, receivedAt, ...data } = message;
    assert.deepEqual(new Webhook(secret).verify(request.body, request.headers as Record<string, string>), {
      type: 'message.received',
      timestamp: receivedAt,
      data: {
        ...JSON.parse(JSON.stringify(data)),
        files: [{ field: 'photos', name: 'a.png', type: 'image/png', size: 3, content: 'b25l' }],
      },
    });
    assert.equal(request.headers['webhook-id'], 'a-delivery');
    assert.deepEqual([request.method, request.url], ['POST', '/synpunkter']);
    assert.deepEqual(more, []);
  });

  for (const status of [302, 307, 400, 410, 500]) {
    it(`fails at a status of ${status}, and follows no redirect`, async () => {
      const { received, delivering } = await deliver((_request, response) =>
        response.writeHead(status, { location: 'https://arende.test/' }).end(),
      );

      await assert.rejects(delivering, { code: `status ${status}` });
      assert.equal(received.length, 1);
    });
  }

  it('posts the files without their content where the message is too large, and signs that', async () => {
    let status = 413;
    const { received, delivering } = await deliver((_request, response) => {
      response.writeHead(status).end();
      status = 204;
    });
    await delivering;

    const [, request, ...more] = received;
    assert.ok(request);
    const event = new Webhook(secret).verify(request.body, request.headers as Record<string, string>);
    const { data }: { data?: { files?: unknown } } = Object(event);
    assert.deepEqual(data?.files, [{ field: 'photos', name: 'a.png', type: 'image/png', size: 3, content: null }]);
    assert.equal(request.headers['webhook-id'], 'a-delivery');
    assert.deepEqual(more, []);
  });

  it('lets other requests have their turn while it encodes large files, of which it loses no byte', async () => {
    const content = randomBytes(5_000_001);
    const photos = [0, 1, 2, 2_000_000].map((start) => ({
      ...attachment('photos', 'å.png', ''),
      size: content.length - start,
      content: content.subarray(start),
    }));
    let turns = 0;
    const state = { isPosted: false };
    const bodies: Buffer[] = [];
    const destination = createWebhookDestination({
      url: 'https://arende.test/',
      secret,
      async post(_url, { body }) {
        state.isPosted = true;
        bodies.push(Buffer.concat(body));
        return { status: 204, body: '' };
      },
    });
    const signal = AbortSignal.timeout(10_000);

    const delivering = destination.deliver({ ...message, attachments: photos }, { id: 'a', number: 1, signal });
    for (; !state.isPosted; turns++) await setImmediate();
    await delivering;

    assert.ok(turns > 20, String(turns));
    const { data }: { data?: { files?: readonly { name?: string; content?: string }[] } } = JSON.parse(
      String(bodies[0]),
    );
    assert.deepEqual(
      data?.files?.map((file) => file.content),
      photos.map((photo) => photo.content.toString('base64')),
    );
    assert.equal(data?.files?.[0]?.name, 'å.png');
  });

  it('posts files without their content that are larger than a string can be', async () => {
    const photo = { ...attachment('photos', 'a.png', ''), size: 40_000_000, content: Buffer.alloc(40_000_000) };
    const { received, delivering } = await deliver(answer('', 204), {
      delivered: { ...message, attachments: Array.from({ length: 10 }, () => photo) },
    });
    await delivering;

    const [request, ...more] = received;
    assert.ok(request);
    const { data }: { data?: { files?: readonly { size?: number; content?: unknown }[] } } = Object(
      new Webhook(secret).verify(request.body, request.headers as Record<string, string>),
    );
    assert.deepEqual(
      data?.files?.map(({ size, content }) => ({ size, content })),
      Array.from({ length: 10 }, () => ({ size: 40_000_000, content: null })),
    );
    assert.deepEqual(more, []);
  });

  for (const wrong of ['whsec_', 'whsec_ett lösenord']) {
    it(`is not created with the secret "${wrong}"`, () => {
      assert.throws(() => createWebhookDestination({ url: 'https://arende.test/', secret: wrong }), /is no base64/);
    });
  }

  it('returns the diary number of the answer', async () => {
    const { delivering } = await deliver(answer('{ "diaryNumber": " KS 2026/17 ", "more": 1 }'));

    assert.deepEqual(await delivering, { diaryNumber: 'KS 2026/17' });
  });

  const noNumbers: Readonly<Record<string, string>> = {
    'no JSON': '<p>Tack</p>',
    'another type': '{ "diaryNumber": 17 }',
    'an empty text': '{ "diaryNumber": " " }',
    'a line break': '{ "diaryNumber": "KS\\r\\nBcc: a@example.org" }',
    'a text that is too long': JSON.stringify({ diaryNumber: 'K'.repeat(101) }),
    'an answer that is too long': JSON.stringify({ diaryNumber: 'KS 2026/17', more: 'x'.repeat(5000) }),
  };
  for (const [name, body] of Object.entries(noNumbers)) {
    it(`is delivered without a diary number after ${name}`, async () => {
      const { delivering } = await deliver(answer(body));

      assert.deepEqual(await delivering, { diaryNumber: undefined });
    });
  }

  it('connects to no internal address, whatever the name was before', async () => {
    const { received, delivering } = await deliver(answer(''), { networks: [] });

    await assert.rejects(delivering, { code: 'internal-address' });
    assert.deepEqual(received, []);
  });
});
