import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Form } from '../../../src/contract/config/form.ts';
import { optionsOf } from '../../../src/contract/values/evaluate-form.ts';
import { flattenInputs } from '../../../src/contract/values/flatten-inputs.ts';
import { createFormFetcher, type FetchedFormOptions } from '../../../src/receiver/form/fetched-form.ts';
import type { LogEntry } from '../../../src/receiver/log.ts';
import { formFrom } from '../support.ts';

/** Starts a server of option lists; returns its URL. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  after(() => server.close().closeAllConnections());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // always so for a TCP server
  return `http://127.0.0.1:${port}`;
}

const formFor = (...addresses: string[]) =>
  formFrom({
    fields: addresses.map((optionsFrom, index) => ({
      type: 'select',
      name: `school${index}`,
      label: 'Skola',
      options: [{ value: 'other', label: 'Annan' }],
      optionsFrom,
    })),
  });

/** Returns the option values of each field. */
const optionsIn = ({ fields }: Form) =>
  flattenInputs(fields).map(({ input }) => optionsOf(input).map(({ value }) => value));

/** Fetches the form once; returns the options of its first field and the log. */
async function fetchOnce(address: string, options: FetchedFormOptions = {}) {
  const facts: LogEntry[] = [];
  const form = await createFormFetcher(formFor(address), { log: (fact) => facts.push(fact), ...options })();
  return { options: optionsIn(form)[0], facts };
}

describe('createFormFetcher', () => {
  it('appends fetched options to the options of the field', async () => {
    const url = await serve((_, response) => response.end('[{"value":"lyckan","label":"Lyckan"},"berget"]'));

    assert.deepEqual(await fetchOnce(url), { options: ['other', 'lyckan', 'berget'], facts: [] });
  });

  it('resolves a relative address against the page', async () => {
    const url = await serve(({ url: path }, response) => response.end(JSON.stringify([path])));
    const page = `${url}/kontakt/index.html?a=b`;

    assert.deepEqual((await fetchOnce('skolor.json', { page })).options, ['other', '/kontakt/skolor.json']);
    assert.deepEqual((await fetchOnce('/skolor.json', { page })).options, ['other', '/skolor.json']);
    assert.deepEqual((await fetchOnce(`//${new URL(url).host}/x`, { page })).options, ['other', '/x']);
  });

  it('follows a redirect', async () => {
    const url = await serve(({ url: path }, response) => {
      if (path === '/new') response.end('["lyckan"]');
      else response.writeHead(302, { location: '/new' }).end();
    });

    assert.deepEqual((await fetchOnce(url)).options, ['other', 'lyckan']);
  });

  it('fetches a list once for several fields', async () => {
    let asked = 0;
    const url = await serve((_, response) => response.end(JSON.stringify([`lyckan${asked++}`])));

    const form = await createFormFetcher(formFor(url, url))();

    assert.deepEqual(optionsIn(form), [
      ['other', 'lyckan0'],
      ['other', 'lyckan0'],
    ]);
  });

  it('returns the current options of a list, and those that were removed', async () => {
    const lists = ['["lyckan","berget"]', '[{"value":"lyckan","label":"Nya Lyckan"},"sjön"]'];
    const url = await serve((_, response) => response.end(lists.shift()));
    const fetchForm = createFormFetcher(formFor(url));
    await fetchForm();

    const form = await fetchForm();

    assert.deepEqual(optionsIn(form), [['other', 'lyckan', 'sjön', 'berget']]);
    const [school] = flattenInputs(form.fields);
    assert.equal(school && optionsOf(school.input)[1]?.label, 'Nya Lyckan');
  });

  it('does not change a list that is no longer available, and updates the others', async () => {
    let isThere = true;
    const url = await serve(({ url: path }, response) => {
      if (path === '/a' && !isThere) response.writeHead(500).end();
      else response.end(isThere ? '["lyckan"]' : '["berget"]');
    });
    const facts: LogEntry[] = [];
    const fetchForm = createFormFetcher(formFor(`${url}/a`, `${url}/b`), { log: (fact) => facts.push(fact) });
    await fetchForm();
    isThere = false;

    const form = await fetchForm();

    assert.deepEqual(optionsIn(form), [
      ['other', 'lyckan'],
      ['other', 'berget', 'lyckan'],
    ]);
    assert.deepEqual(facts, [{ event: 'options-failed', address: `${url}/a`, reason: 'status 500' }]);
  });

  describe('when a list cannot be fetched', () => {
    const mebibyte = 1024 * 1024;
    const listOf = (bytes: number) => `${JSON.stringify(['lyckan'])}${' '.repeat(bytes - 10)}`;
    const answers: Record<string, [reason: string, answer: RequestListener]> = {
      'is not there': ['status 404', (_, response) => response.writeHead(404).end('["lyckan"]')],
      'is no JSON': ['not JSON', (_, response) => response.end('<html>')],
      'is no list': ['not a list of options', (_, response) => response.end('{"value":"lyckan"}')],
      'holds what is no option': ['not a list of options', (_, response) => response.end('["lyckan",5]')],
      'holds a word that is no option': ['not a list of options', (_, response) => response.end('["lyckan"," "]')],
      'is a byte too long': ['more than 1 MiB', (_, response) => response.end(listOf(mebibyte + 1))],
      'is a byte too long, packed': [
        'more than 1 MiB',
        (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(listOf(mebibyte + 1))),
      ],
      'never ends': [
        'more than 1 MiB',
        (_, response) => {
          const write = (): unknown =>
            !response.destroyed && response.write(' '.repeat(100_000), () => setImmediate(write));
          write();
        },
      ],
      'breaks off': ['UND_ERR_SOCKET', (_, response) => response.write('["lyckan"', () => response.destroy())],
      'does not come': ['TimeoutError', () => {}],
      'does not come to its end': ['TimeoutError', (_, response) => response.write('["lyckan"')],
      'leads elsewhere for ever': [
        'redirect count exceeded',
        (_, response) => response.writeHead(302, { location: '/' }).end(),
      ],
      'leads to what is not on the web': [
        'URL scheme must be a HTTP(S) scheme',
        (_, response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end(),
      ],
    };
    for (const [name, [reason, answer]] of Object.entries(answers)) {
      it(`returns only the options of the field and logs that the list ${name}`, async () => {
        const address = await serve(answer);

        const { options, facts } = await fetchOnce(address, reason === 'TimeoutError' ? { timeout: 200 } : {});

        assert.deepEqual(options, ['other']);
        assert.deepEqual(facts, [{ event: 'options-failed', address, reason }]);
      });
    }

    it('logs a refused connection', async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo; // always so for a TCP server
      server.close();
      const address = `http://127.0.0.1:${port}`;

      const { facts } = await fetchOnce(address);

      assert.deepEqual(facts, [{ event: 'options-failed', address, reason: 'ECONNREFUSED' }]);
    });

    for (const [address, page] of [
      ['/skolor.json', undefined],
      ['/skolor.json', 'file:///etc/'],
      ['http://[', 'https://www.example.se/'],
    ] as const) {
      it(`sends no request for ${address} on ${page ?? 'no page'}`, async () => {
        const fetch = () => Promise.reject(new Error('asked'));

        const { facts } = await fetchOnce(address, { page, fetch });

        assert.deepEqual(facts, [{ event: 'options-failed', address, reason: 'not an address' }]);
      });
    }

    it('accepts a list of exactly one mebibyte', async () => {
      const url = await serve((_, response) => response.end(listOf(mebibyte)));

      assert.deepEqual((await fetchOnce(url)).options, ['other', 'lyckan']);
    });
  });

  it('sends no request for a form without fetched options', async () => {
    const form = formFrom({});

    assert.equal(await createFormFetcher(form, { fetch: () => Promise.reject(new Error('asked')) })(), form);
  });
});
