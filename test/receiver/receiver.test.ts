import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { maxMessageBytes } from '../../src/contract/message/limits.ts';
import type { LogEntry } from '../../src/receiver/log.ts';
import { createReceiver, type ReceiverOptions } from '../../src/receiver/receiver.ts';
import { createSqliteStore } from '../../src/receiver/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/receiver/store/store.ts';
import { address, dataFile, form, formFrom, origin, post } from './support.ts';
import { validSubmission } from '../support/submissions.ts';

const receiverWith = (changes: Partial<ReceiverOptions> = {}) =>
  createReceiver({ form, allowedOrigins: [origin], store: createSqliteStore({ path: dataFile() }), ...changes });

const brokenStore: Store = {
  save: () =>
    Promise.reject(Object.assign(new Error('no room for Lyktan är släckt'), { code: 'ERR_SQLITE_ERROR', errcode: 13 })),
  close: () => Promise.resolve(),
};

const preflight = (from: string) =>
  new Request(address, { method: 'OPTIONS', headers: { origin: from, 'access-control-request-method': 'POST' } });

const factsOf = async (request: Request) => {
  const facts: LogEntry[] = [];
  await receiverWith({ log: (fact) => facts.push(fact) })(request);
  return facts.map((fact) => Object.assign(fact, { ms: 'ms' in fact && Number.isInteger(fact.ms) }));
};

describe('createReceiver', () => {
  describe('when a message is new', () => {
    it('responds with 201, a reference and the time of its own clock', async () => {
      const receive = receiverWith({ now: () => new Date('2026-11-03T09:00:01.234Z') });

      const response = await receive(post(validSubmission()));

      assert.equal(response.status, 201);
      assert.deepEqual(await response.json(), { reference: 'SYN-2026-000001', receivedAt: '2026-11-03T09:00:01.234Z' });
    });

    it('forbids caching and content sniffing', async () => {
      const { headers } = await receiverWith()(post(validSubmission()));

      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
    });
  });

  describe('when a message is repeated', () => {
    it('responds with 200 and the same receipt, even with another sentAt and another order of keys', async () => {
      const receive = receiverWith();
      const sent = validSubmission();
      const first = await receive(post(sent));

      const again = Object.fromEntries(Object.entries({ ...sent, sentAt: '2026-11-03T10:00:59+01:00' }).toReversed());
      const second = await receive(post(again));

      assert.equal(second.status, 200);
      assert.deepEqual(await second.json(), await first.json());
    });

    it('ignores the case of the id', async () => {
      const receive = receiverWith();
      const sent = validSubmission();
      await receive(post(sent));

      const response = await receive(post({ ...sent, id: sent.id.toUpperCase() }));

      assert.equal(response.status, 200);
    });

    it('stores it once when both arrive at the same time', async () => {
      const receive = receiverWith();
      const sent = validSubmission();

      const responses = await Promise.all([receive(post(sent)), receive(post(sent))]);

      assert.deepEqual(new Set(responses.map(({ status }) => status)), new Set([200, 201]));
      const [one, other] = await Promise.all(responses.map((response) => response.json()));
      assert.deepEqual(one, other);
    });

    for (const part of ['values', 'page', 'language'] as const) {
      it(`responds with 409 when its ${part} differ`, async () => {
        const receive = receiverWith();
        const sent = validSubmission();
        await receive(post(sent));
        const others = {
          values: { ...sent.values, description: 'Något annat' },
          page: { url: 'https://www.example.se/annan' },
          language: 'fi',
        };

        const response = await receive(post({ ...sent, [part]: others[part] }));

        assert.equal(response.status, 409);
        assert.deepEqual(await response.json(), { title: 'Conflict', status: 409 });
      });
    }
  });

  describe('when the origin is not in the list', () => {
    const strangers = [
      'https://evil.example',
      'null',
      'https://www.example.se.evil.example',
      'http://www.example.se',
      'https://www.example.se:8443',
      'https://WWW.EXAMPLE.SE',
      `${origin}, ${origin}`,
      `${origin}/`,
    ];
    for (const stranger of strangers) {
      it(`rejects ${stranger} with 403, which its page may read`, async () => {
        const response = await receiverWith({ allowedOrigins: [origin, 'null'] })(
          post(validSubmission(), { origin: stranger }),
        );

        assert.equal(response.status, 403);
        assert.equal(response.headers.get('access-control-allow-origin'), '*');
        assert.equal(response.headers.get('vary'), 'Origin');
        assert.deepEqual(await response.json(), { title: 'Forbidden', status: 403 });
      });
    }

    it('rejects a request without an origin', async () => {
      const request = post(validSubmission());
      request.headers.delete('origin');

      assert.equal((await receiverWith()(request)).status, 403);
    });

    it('does not read the body', async () => {
      const request = post(validSubmission(), { origin: 'https://evil.example' });

      await receiverWith()(request);

      assert.equal(request.bodyUsed, false);
    });
  });

  describe('when a browser sends a preflight', () => {
    it('allows a JSON POST from a listed origin', async () => {
      const { status, headers } = await receiverWith()(preflight(origin));

      assert.equal(status, 204);
      assert.equal(headers.get('access-control-allow-origin'), origin);
      assert.equal(headers.get('access-control-allow-methods'), 'POST');
      assert.equal(headers.get('access-control-allow-headers'), 'content-type, idempotency-key');
      assert.equal(headers.get('vary'), 'Origin');
    });

    it('allows the headers of the config', async () => {
      const withHeaders = formFrom({ headers: { 'X-Tenant': 'a', 'X-Source': 'b' } });

      const { headers } = await receiverWith({ form: withHeaders })(preflight(origin));

      assert.equal(headers.get('access-control-allow-headers'), 'content-type, idempotency-key, X-Tenant, X-Source');
    });

    it('lets other origins read that their message is rejected', async () => {
      const { status, headers } = await receiverWith()(preflight('https://evil.example'));

      assert.equal(status, 204);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('access-control-allow-headers'), 'content-type, idempotency-key');
      assert.equal(headers.get('access-control-max-age'), null);
    });
  });

  describe('CORS headers', () => {
    const invalid = validSubmission({ values: { ...validSubmission().values, description: '\0' } });
    const answers: Record<string, [number, Request]> = {
      'of a receipt': [201, post(validSubmission())],
      'of a refused type': [415, post('x', { 'content-type': 'text/plain' })],
      'of broken JSON': [400, post('{')],
      'of too large a body': [413, post('x'.repeat(maxMessageBytes(form) + 1))],
      'of refused answers': [422, post(invalid)],
      'of a wrong method': [405, new Request(address, { method: 'PUT', headers: { origin } })],
      'of an unknown path': [404, new Request('https://receiver.example/x', { headers: { origin } })],
    };
    for (const [name, [status, request]] of Object.entries(answers)) {
      it(`let the page read the answer ${name}`, async () => {
        const response = await receiverWith()(request);

        assert.equal(response.status, status);
        assert.equal(response.headers.get('access-control-allow-origin'), origin);
        assert.equal(response.headers.get('vary'), 'Origin');
      });
    }

    it('expose Retry-After', async () => {
      const { status, headers } = await receiverWith({ store: brokenStore })(post(validSubmission()));

      assert.equal(status, 503);
      assert.equal(headers.get('access-control-allow-origin'), origin);
      assert.equal(headers.get('access-control-expose-headers'), 'Retry-After');
    });
  });

  describe('when the method is not for the path', () => {
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'constructor', '__proto__']) {
      it(`responds to ${method} with 405 and the allowed methods`, async () => {
        const { status, headers } = await receiverWith()(new Request(address, { method }));

        assert.equal(status, 405);
        assert.equal(headers.get('allow'), 'POST, OPTIONS');
      });
    }
  });

  describe('when the values are invalid', () => {
    it('responds with 422 and the issues by field and code', async () => {
      const values = { kind: 'synpunkt', department: 'finns-inte', description: 'å'.repeat(4001), answerVia: 'email' };

      const response = await receiverWith()(post(validSubmission({ values })));

      assert.equal(response.status, 422);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.deepEqual(await response.json(), {
        title: 'Unprocessable Entity',
        status: 422,
        issues: [
          { field: 'department', code: 'notOption' },
          { field: 'description', code: 'tooLong', params: { max: 4000, length: 4001 } },
          { field: 'email', code: 'required' },
        ],
      });
    });

    it('rejects a message for another form', async () => {
      const response = await receiverWith()(post(validSubmission({ form: 'annan' })));

      assert.deepEqual(((await response.json()) as { issues: unknown }).issues, [{ field: 'form', code: 'invalid' }]);
    });
  });

  describe('when the store fails', () => {
    it('responds with 503 and Retry-After, without details', async () => {
      const response = await receiverWith({ store: brokenStore })(post(validSubmission()));

      assert.equal(response.status, 503);
      assert.ok(Number(response.headers.get('retry-after')) > 0);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.deepEqual(await response.json(), { title: 'Service Unavailable', status: 503 });
    });

    it('logs the error code without any content', async () => {
      const facts: LogEntry[] = [];

      await receiverWith({ store: brokenStore, log: (fact) => facts.push(fact) })(post(validSubmission()));

      assert.deepEqual(facts[0], { event: 'store-failed', reason: 'ERR_SQLITE_ERROR 13' });
      assert.doesNotMatch(JSON.stringify(facts), /Lyktan/);
    });
  });

  describe('the log', () => {
    it('contains only method, path, status and duration of a request', async () => {
      const request = post(validSubmission({ id: randomUUID() }));

      assert.deepEqual(await factsOf(request), [
        { event: 'request', method: 'POST', path: '/synpunkter', status: 201, ms: true },
      ]);
    });

    it('leaves out unknown paths, queries and methods', async () => {
      const request = new Request('https://receiver.example/anna.svensson?tel=0701740605', { method: 'ANNA' });

      assert.deepEqual(await factsOf(request), [{ event: 'request', method: '*', path: '*', status: 404, ms: true }]);
    });
  });

  describe('GET /healthz', () => {
    it('responds with 200', async () => {
      const response = await receiverWith()(new Request('https://receiver.example/healthz'));

      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), { status: 'ok' });
    });
  });

  it('accepts messages at another path', async () => {
    const receive = receiverWith({ path: '/in' });

    assert.equal((await receive(post(validSubmission()))).status, 404);
    assert.equal((await receive(new Request('https://receiver.example/in', post(validSubmission())))).status, 201);
  });
});
