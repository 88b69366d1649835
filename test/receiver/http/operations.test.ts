import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { startServer, type ServerOptions } from '../../../src/receiver/server.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { validSubmission } from '../../support/submissions.ts';
import { dataFile, form, origin, storable } from '../support.ts';

const metricsToken = 'a-token-of-16-characters';

async function start(options: Partial<ServerOptions> = {}) {
  const store = createSqliteStore({ path: dataFile() });
  const server = await startServer({ form, allowedOrigins: [origin], store, port: 0, ...options });
  after(() => server.close());
  return { url: server.url, store };
}

const authorized = { headers: { authorization: `Bearer ${metricsToken}` } };

describe('/metrics', () => {
  it('has what happened, without personal data', async () => {
    const { url, store } = await start({ metricsToken });
    const message = validSubmission();
    const headers = { origin, 'content-type': 'application/json' };
    await fetch(`${url}/synpunkter`, { method: 'POST', headers, body: JSON.stringify(message) });
    await fetch(`${url}/synpunkter?anna@example.com`, { method: 'POST', headers, body: '{' });
    await fetch(`${url}/anna@example.com`);
    await store.save(storable({ destinations: ['mail'] }));
    const [delivery] = await store.claim('one', 1, 0);
    assert.ok(delivery);
    await store.markFailed(delivery, 'ECONNREFUSED', 0);

    const response = await fetch(`${url}/metrics`, authorized);
    const text = await response.text();

    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/plain; version=/);
    for (const status of [201, 400]) {
      assert.ok(
        text.includes(`synpunkt_request_seconds_count{method="POST",path="/synpunkter",status="${status}"} 1`),
        text,
      );
    }
    assert.match(text, /^synpunkt_undelivered 1$/m);
    assert.match(text, /^process_resident_memory_bytes \d+$/m);
    assert.doesNotMatch(text, /anna/);
  });

  it('needs the token', async () => {
    const { url } = await start({ metricsToken });

    for (const authorization of [
      undefined,
      'Bearer',
      'Bearer other',
      metricsToken,
      `Bearer ${metricsToken} `.repeat(2),
    ]) {
      const response = await fetch(`${url}/metrics`, { headers: authorization === undefined ? {} : { authorization } });
      assert.equal(response.status, 401);
      assert.equal(response.headers.get('www-authenticate'), 'Bearer');
    }
  });

  it('is not there without a token in the options', async () => {
    const { url } = await start();

    assert.equal((await fetch(`${url}/metrics`, authorized)).status, 404);
  });
});

describe('/openapi.json', () => {
  it('describes the receiver by the schemas that it validates with', async () => {
    const { url } = await start({ path: '/meddelanden' });

    const response = await fetch(`${url}/openapi.json`);
    const api = await response.json();

    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(api.openapi, '3.1.0');
    assert.deepEqual(Object.keys(api.paths), ['/meddelanden', '/healthz', '/readyz']);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(api.components.schemas.Message);
    assert.equal(validate(validSubmission()), true);
    assert.equal(validate(validSubmission({ trap: '', openedAt: '2026-11-27T12:00:00.000Z' })), true);
    assert.equal(validate(validSubmission({ values: { unknown: 'x' } })), false);
    assert.equal(validate(validSubmission({ form: 'other' })), false);
    const { values: _, ...withoutValues } = validSubmission();
    assert.equal(validate(withoutValues), false);
  });
});
