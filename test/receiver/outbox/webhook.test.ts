import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { createWebhookDestination } from '../../../src/receiver/outbox/webhook.ts';
import type { StoredMessage } from '../../../src/receiver/store/store.ts';
import { validSubmission } from '../../support/submissions.ts';
import { attachment } from '../store/data-file.ts';

const secret = `whsec_${Buffer.from('a secret of 24 bytes !!!').toString('base64')}`;
const url = 'https://arende.example.se/synpunkter';

const message: StoredMessage = {
  ...validSubmission(),
  reference: 'SYN-2026-000123',
  receivedAt: '2026-11-03T09:00:01.234Z',
  answerBy: undefined,
  attachments: [attachment('photos', 'a.png', 'one')],
};

/** Delivers the message to a server that answers so; returns the requests. */
async function deliver(respond: (request: Request) => Response | Promise<Response>): Promise<Request[]> {
  const requests: Request[] = [];
  const destination = createWebhookDestination({
    url,
    secret,
    async fetch(input, init) {
      const request = new Request(input, init);
      requests.push(request);
      return respond(request);
    },
  });
  await destination.deliver(message, { id: 'a-delivery', number: 1, signal: AbortSignal.timeout(10_000) });
  return requests;
}

describe('createWebhookDestination', () => {
  it('posts the message with its files, signed as the standard says', async () => {
    const [request] = await deliver(() => new Response(null, { status: 204 }));
    assert.ok(request);

    const body = await request.text();
    const { attachments: _, receivedAt, ...data } = message;
    assert.deepEqual(new Webhook(secret).verify(body, Object.fromEntries(request.headers)), {
      type: 'message.received',
      timestamp: receivedAt,
      data: {
        ...JSON.parse(JSON.stringify(data)),
        files: [{ field: 'photos', name: 'a.png', type: 'image/png', size: 3, content: 'b25l' }],
      },
    });
    assert.equal(request.headers.get('webhook-id'), 'a-delivery');
    assert.equal(request.url, url);
    assert.equal(request.method, 'POST');
  });

  for (const status of [302, 307, 400, 410, 500]) {
    it(`fails at a status of ${status}`, async () => {
      const requests: unknown[] = [];

      const delivering = deliver((request) => {
        requests.push(request);
        return new Response(null, { status, headers: { location: 'http://127.0.0.1/' } });
      });

      await assert.rejects(delivering, { code: `status ${status}` });
      assert.equal(requests.length, 1);
    });
  }

  it('follows no redirect', async () => {
    const [request] = await deliver(() => new Response());

    assert.equal(request?.redirect, 'manual');
  });
});
