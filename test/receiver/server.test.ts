import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { maxMessageBytes } from '../../src/contract/message/limits.ts';
import { createFormFetcher } from '../../src/receiver/form/fetched-form.ts';
import type { LogEntry } from '../../src/receiver/log.ts';
import { startServer, type RunningServer, type ServerOptions } from '../../src/receiver/server.ts';
import { createSqliteStore } from '../../src/receiver/store/sqlite/sqlite-store.ts';
import type { SaveOutcome, Store } from '../../src/receiver/store/store.ts';
import { dataFile, form, formFrom, origin, temporaryFolder } from './support.ts';
import { validSubmission } from '../support/submissions.ts';

const widgetFolder = temporaryFolder();
writeFileSync(join(widgetFolder, 'synpunkt.js'), '// the widget');
writeFileSync(join(widgetFolder, '..', 'synpunkt-secret.js'), 'secret');

/** Starts a server on a free port; it is closed after the tests at the latest. */
async function serverWith(changes: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const store = changes.store ?? createSqliteStore({ path: dataFile() });
  const server = await startServer({ form, allowedOrigins: [origin], store, port: 0, widgetFolder, ...changes });
  after(() => server.close());
  return server;
}

const send = (url: string, headers: Record<string, string> = { origin }, body = JSON.stringify(validSubmission())) =>
  fetch(`${url}/synpunkter`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

/** Writes bytes to a new connection, which stays open. */
function dial(url: string, text: string): Socket {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.write(text);
  return socket;
}

/** Returns the response status of a raw request. */
async function statusOf(url: string, head: string): Promise<number> {
  const socket = dial(url, `${head}\r\n\r\n`);
  const [first] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return Number(/^HTTP\/1\.1 (\d+)/.exec(first.toString())?.[1]);
}

/** A log with promises for its entries. */
function listeningLog() {
  const facts: LogEntry[] = [];
  const waiting: (() => void)[] = [];
  const log = (fact: LogEntry) => {
    facts.push(fact);
    for (const wake of waiting.splice(0)) wake();
  };
  const until = async (status: number) => {
    while (!facts.some((fact) => 'status' in fact && fact.status === status)) {
      await new Promise<void>((wake) => waiting.push(wake));
    }
  };
  return { facts, log, until };
}

/** A store that saves a message only when the test says so. */
function gatedStore() {
  const called = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<SaveOutcome>();
  const events: string[] = [];
  const store: Store = {
    save() {
      called.resolve();
      return answer.promise;
    },
    async close() {
      events.push('store closed');
    },
  };
  const release = () => {
    events.push('message stored');
    answer.resolve({
      outcome: 'stored',
      receipt: { reference: 'SYN-2026-000001', receivedAt: '2026-11-03T09:00:00Z' },
    });
  };
  return { store, events, called: called.promise, release };
}

describe('startServer', () => {
  it('accepts messages and responds to the health check', async () => {
    const { url } = await serverWith();

    const response = await send(url);

    assert.equal(response.status, 201);
    assert.match(((await response.json()) as { reference: string }).reference, /^SYN-\d{4}-000001$/);
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
  });

  it('serves the widget', async () => {
    const { url } = await serverWith();

    const response = await fetch(`${url}/widget/synpunkt.js`);

    assert.equal(await response.text(), '// the widget');
    assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
  });

  for (const path of [
    '/widget/../synpunkt-secret.js',
    '/widget/..%2fsynpunkt-secret.js',
    '/widget/%2e%2e/synpunkt-secret.js',
    '/widget//synpunkt-secret.js',
    '/widget/..\\synpunkt-secret.js',
    '/../../etc/passwd',
    '/widget/../../../../etc/passwd',
  ]) {
    it(`serves no file outside of the widget folder for ${path}`, async () => {
      const { url } = await serverWith();

      const status = await statusOf(url, `GET ${path} HTTP/1.1\r\nHost: x`);

      assert.ok(status === 404 || status === 400);
    });
  }

  describe('with a fallback', () => {
    it('calls it for all other paths, and only for these', async () => {
      const { url } = await serverWith({
        fallback: ({ url: asked }) => new Response(`page ${new URL(asked).pathname}`),
      });

      assert.equal(await (await fetch(`${url}/nyheter`)).text(), 'page /nyheter');
      assert.equal((await fetch(`${url}/synpunkter`)).status, 405);
      assert.equal((await fetch(`${url}/widget/none-12345678.js`)).status, 404);
    });

    it('fetches options that it serves itself', async () => {
      const option = { value: 'other', label: 'Annan' };
      const school = { type: 'select', name: 'school', label: 'Skola', options: [option], optionsFrom: '/skolor.json' };
      const withList = formFrom({ fields: [school] });
      const page = Promise.withResolvers<string>();
      const { url } = await serverWith({
        form: withList,
        refreshForm: async () => createFormFetcher(withList, { page: await page.promise })(),
        fallback: () => Response.json(['lyckan']),
      });
      page.resolve(url);

      const response = await send(url, { origin }, JSON.stringify(validSubmission({ values: { school: 'lyckan' } })));

      assert.equal(response.status, 201);
    });

    it('responds with 500 without details when it fails, and logs it', async () => {
      const { log, facts } = listeningLog();
      const { url } = await serverWith({ log, fallback: () => Promise.reject(new TypeError('secret')) });

      const response = await fetch(`${url}/nyheter`);

      assert.equal(response.status, 500);
      assert.deepEqual(await response.json(), { title: 'Internal Server Error', status: 500 });
      assert.deepEqual(facts, [{ event: 'page-failed', reason: 'TypeError' }]);
    });
  });

  describe('with a folder for earlier files of the widget', () => {
    const filesIn = (folder: string, ...names: string[]): string => {
      mkdirSync(folder);
      for (const name of names) writeFileSync(join(folder, name), `// ${name}`);
      return folder;
    };

    it('still serves those of the build before', async () => {
      const folder = temporaryFolder();
      const earlierFolder = join(folder, 'earlier');
      const before = await serverWith({ widgetFolder: filesIn(join(folder, '1'), 'form-a1B2c3D4.js'), earlierFolder });
      await before.close();

      const { url } = await serverWith({ widgetFolder: filesIn(join(folder, '2'), 'form-e5F6g7H8.js'), earlierFolder });

      for (const name of ['form-a1B2c3D4.js', 'form-e5F6g7H8.js']) {
        assert.equal((await fetch(`${url}/widget/${name}`)).status, 200);
      }
    });

    it('starts without the copies when the folder cannot be written, and logs it', async () => {
      const facts: LogEntry[] = [];
      const folder = filesIn(join(temporaryFolder(), 'widget'), 'form-a1B2c3D4.js');

      const { url } = await serverWith({
        widgetFolder: folder,
        earlierFolder: join(folder, 'form-a1B2c3D4.js'),
        log: (fact) => facts.push(fact),
      });

      assert.equal((await fetch(`${url}/widget/form-a1B2c3D4.js`)).status, 200);
      assert.deepEqual(facts, [{ event: 'earlier-failed', reason: 'EEXIST' }]);
    });
  });

  it('responds with 404 to all other paths without a fallback', async () => {
    const { url } = await serverWith();

    assert.equal((await fetch(`${url}/nyheter`)).status, 404);
  });

  describe('with its own origin allowed', () => {
    it('accepts messages from its own pages by IP address and by host name, besides the listed origins', async () => {
      const { url } = await serverWith({ allowOwnOrigin: true });

      assert.equal((await send(url, { origin: url })).status, 201);
      assert.equal((await send(url, { origin: url.replace('127.0.0.1', 'localhost') })).status, 201);
      assert.equal((await send(url)).status, 201);
      assert.equal((await send(url, { origin: 'http://127.0.0.1:1' })).status, 403);
    });
  });

  it('accepts no messages from its own pages by default', async () => {
    const { url } = await serverWith();

    assert.equal((await send(url, { origin: url })).status, 403);
  });

  describe('when a body is too large', () => {
    it('responds with 413 before the body is complete', async () => {
      const { url } = await serverWith();
      const chunk = 'x'.repeat(maxMessageBytes(form) + 1);
      const socket = dial(
        url,
        `POST /synpunkter HTTP/1.1\r\nHost: x\r\nOrigin: ${origin}\r\nContent-Type: application/json\r\n`,
      );
      socket.write(`Transfer-Encoding: chunked\r\n\r\n${chunk.length.toString(16)}\r\n${chunk}\r\n`);

      const [first] = (await once(socket, 'data')) as [Buffer];
      socket.destroy();

      assert.match(first.toString(), /^HTTP\/1\.1 413 /);
    });
  });

  describe('when a sender disconnects', () => {
    it('logs 400 and continues', async () => {
      const { log, until } = listeningLog();
      const { url } = await serverWith({ log });
      const head = `POST /synpunkter HTTP/1.1\r\nHost: x\r\nOrigin: ${origin}\r\nContent-Type: application/json\r\nContent-Length: 500`;
      const socket = dial(url, `${head}\r\n\r\n{"version":1,`);
      await once(socket, 'connect');

      socket.end();
      await until(400);

      assert.equal((await send(url)).status, 201);
    });
  });

  describe('when a request is no message', () => {
    const odd: Record<string, [status: number, head: string]> = {
      TRACE: [405, 'TRACE /synpunkter HTTP/1.1\r\nHost: x'],
      'a method in small letters': [400, 'post /synpunkter HTTP/1.1\r\nHost: x'],
      'no host': [400, 'GET /healthz HTTP/1.1'],
      'a host that is none': [400, 'GET /healthz HTTP/1.1\r\nHost: a b'],
      'HTTP/1.0 without a host': [200, 'GET /healthz HTTP/1.0'],
      'a whole address': [200, 'GET http://other.example/healthz HTTP/1.1\r\nHost: x'],
      'an address that is none': [400, 'GET http://[/ HTTP/1.1\r\nHost: x'],
      'a star': [400, 'OPTIONS * HTTP/1.1\r\nHost: x'],
      'two lengths': [400, 'POST /synpunkter HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2'],
      'a length and chunks': [
        400,
        'POST /synpunkter HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked',
      ],
      'an upgrade': [405, 'GET /synpunkter HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket'],
      'an endless header': [431, `GET /healthz HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}`],
      'two origins': [
        403,
        `POST /synpunkter HTTP/1.1\r\nHost: x\r\nOrigin: ${origin}\r\nOrigin: ${origin}\r\nContent-Length: 0`,
      ],
      'an expectation that nobody meets': [417, 'POST /synpunkter HTTP/1.1\r\nHost: x\r\nExpect: tea'],
    };
    for (const [name, [status, head]] of Object.entries(odd)) {
      it(`responds with ${status} to ${name}`, async () => {
        const { url } = await serverWith();

        assert.equal(await statusOf(url, head), status);
      });
    }
  });

  describe('close', () => {
    it('finishes running requests, accepts no more, and closes the store last', async () => {
      const { store, events, called, release } = gatedStore();
      const server = await serverWith({ store });
      const underWay = send(server.url);
      await called;

      const closed = server.close().then(() => events.push('server closed'));
      await assert.rejects(send(server.url));
      release();
      await closed;

      assert.equal((await underWay).status, 201);
      assert.deepEqual(events, ['message stored', 'store closed', 'server closed']);
    });

    it('does not wait for connections without a request', { timeout: 30_000 }, async () => {
      const server = await serverWith({ graceMs: 60_000 });
      await fetch(`${server.url}/healthz`);
      const socket = dial(server.url, '');
      await once(socket, 'connect');

      await server.close();
    });

    it('closes the connection of a sender that never finishes', { timeout: 30_000 }, async () => {
      const server = await serverWith({ graceMs: 50 });
      const socket = dial(
        server.url,
        `POST /synpunkter HTTP/1.1\r\nHost: x\r\nOrigin: ${origin}\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n`,
      );
      await once(socket, 'connect');
      await fetch(`${server.url}/healthz`);

      await Promise.all([server.close(), once(socket, 'close')]);
    });

    it('may be called twice', async () => {
      const server = await serverWith();

      await Promise.all([server.close(), server.close()]);
    });
  });

  it('rejects when the port is in use', async () => {
    const { url } = await serverWith();

    await assert.rejects(serverWith({ port: Number(new URL(url).port) }), { code: 'EADDRINUSE' });
  });
});
