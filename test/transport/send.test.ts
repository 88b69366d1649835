import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { send, type SendOptions, type SendResult } from '../../src/transport/send.ts';
import type { Reply } from '../support/endpoint.ts';
import { openEndpoint, type OpenEndpoint } from '../support/endpoint-plugin.js';
import { validSubmission } from '../support/submissions.ts';

type Format = NonNullable<SendOptions['format']>;

const noWait = async (): Promise<void> => {};

const sent: SendResult = { ok: true, receipt: {} };
const unsure: SendResult = { ok: false, reason: 'network', issues: [], unsure: true };

const page = (text: string): string => `<!doctype html>\n<html lang="sv"><title>${text}</title><h1>${text}</h1></html>`;
const firewall = '<html><body>The requested URL was rejected. Please consult with your administrator.</body></html>';
const logIn = '<form action="/login"><input name="user"><input name="pass" type="password"></form>';
const app = '<!doctype html><div id="root"></div><script src="/app.js"></script>';
const xmlError = '<?xml version="1.0"?><errors><error><code>400</code><description>No</description></error></errors>';

const open311 = {
  format: 'open311',
  extraFields: { service_code: '42', address_string: 'Torget 1, Finspång' },
} as const satisfies Partial<SendOptions>;

/** Formats whose messages may lack an id by which the endpoint would recognize a repeat. */
const unrecognized: readonly [string, Partial<SendOptions>][] = [
  ['open311', open311],
  ['urlencoded without an id', { format: 'urlencoded', fieldNames: { _id: false } }],
  ['multipart without an id', { format: 'multipart', fieldNames: { _id: false } }],
];

describe('send()', () => {
  let endpoint: OpenEndpoint;
  let lines: unknown[][] = [];
  const { error } = console;

  beforeEach(async () => {
    endpoint = await openEndpoint();
    lines = [];
    console.error = (...values) => void lines.push(values);
  });

  afterEach(async () => {
    console.error = error;
    delete (navigator as { onLine?: boolean }).onLine; // Node has none
    await endpoint.stop();
  });

  /** Sends to the endpoint, which answers with the replies in turn; returns the result and the number of requests. */
  async function sendTo(replies: readonly Reply[], options: Partial<SendOptions> = {}) {
    await endpoint.script(...replies);
    const result = await send(validSubmission(), { endpoint: endpoint.url, timeout: 5000, wait: noWait, ...options });
    return { result, count: (await endpoint.received()).length };
  }

  const html = { 'content-type': 'text/html;charset=utf-8' };
  const json = { 'content-type': 'application/json' };

  describe('when the answer to JSON is a success', () => {
    for (const [what, body, found] of [
      ['the page of a firewall', firewall, 'markup, and no JSON'],
      ['a log-in page', logIn, 'markup, and no JSON'],
      ['the page of an app that answers every address', app, 'markup, and no JSON'],
      ['a page behind a byte order mark', `\uFEFF${page('Tack')}`, 'markup, and no JSON'],
      ['XML', '<ok/>', 'markup, and no JSON'],
      ['a warning of PHP before JSON', '<br />\n<b>Notice</b>: x<br />\n{"reference":"A-1"}', 'markup, and no JSON'],
      ['a page as a text of JSON', JSON.stringify(page('Tack')), 'markup, and no JSON'],
      ['a comment of a page', '<!-- x -->', 'markup, and no JSON'],
      ['a long text', 'Åtgärden är blockerad. '.repeat(40), 'a text of more than 500 characters, and no JSON'],
      ['an error of its own', '{"error":"no such table"}', 'JSON whose "error" reports a failure'],
      ['an error in words', 'Fel: kunde inte spara', 'a text that begins as an error'],
      ['the 0 of WordPress', '0', '0'],
    ] as const) {
      for (const headers of [html, json]) {
        it(`is unsure about ${what} as ${headers['content-type']}, and tells the site`, async () => {
          const { result, count } = await sendTo([{ status: 200, headers, body }]);

          assert.deepEqual(result, unsure);
          assert.equal(count, 1);
          assert.deepEqual(lines, [
            [`synpunkt: the endpoint has answered 200 without a confirmation: ${found}; see "Your own endpoint"`],
          ]);
        });
      }
    }

    for (const [what, body, receipt] of [
      ['nothing', '', {}],
      ['white space', ' \n', {}],
      ['JSON', '{"reference":"A-1"}', { reference: 'A-1' }],
      ['JSON behind a byte order mark', '\uFEFF{"reference":"A-1"}\n', { reference: 'A-1' }],
      ['a number', '{"reference":12345,"receivedAt":"2026-…"}', { reference: '12345' }],
      ['a time of null', '{"reference":"A-1","receivedAt":null}', { reference: 'A-1' }],
      ['null', 'null', {}],
      ['a short text', 'Tack! Vi svarar inom < 3 dagar.', {}],
      ['OK', 'OK', {}],
    ] as const) {
      for (const headers of [html, json]) {
        it(`reads ${what} as ${headers['content-type']} as sent`, async () => {
          const { result } = await sendTo([{ status: 200, headers, body }]);

          assert.deepEqual(result, { ok: true, receipt });
        });
      }
    }

    it('tells the site why a part of the answer is not shown', async () => {
      const body = { reference: { id: 5 }, receivedAt: 'i dag', answerBy: null };

      const { result } = await sendTo([{ status: 201, body }]);

      assert.deepEqual(result, sent);
      assert.deepEqual(lines.flat(), [
        'synpunkt: "reference" in the answer of the endpoint is not a text of 1 to 100 characters; the receipt does without it',
        'synpunkt: "receivedAt" in the answer of the endpoint is not a time such as 2026-12-01T09:30:00Z; the receipt does without it',
      ]);
    });

    it('judges a message with files alike', async () => {
      const files = new Map([['pictures', [new File(['x'], 'a.png', { type: 'image/png' })]]]);

      assert.deepEqual((await sendTo([{ status: 200, body: firewall }], { files })).result, unsure);
      assert.deepEqual((await sendTo([{ status: 200, body: '' }], { files })).result, sent);
    });

    it('repeats a 200 whose body was cut off, since it would have decided', async () => {
      const cut = { status: 200, headers: { 'content-length': '90' }, body: '<html>', drip: true };

      const { result, count } = await sendTo([cut, { body: { reference: 'A-1' } }], { timeout: 300 });

      assert.deepEqual(result, { ok: true, receipt: { reference: 'A-1' } });
      assert.equal(count, 2);
    });
  });

  describe('when the answer to an HTML form is a success', () => {
    for (const format of ['urlencoded', 'multipart'] as const satisfies readonly Format[]) {
      it(`takes a page of thanks for ${format}, and no page of a log-in or a firewall`, async () => {
        assert.deepEqual((await sendTo([{ status: 200, body: page('Tack!') }], { format })).result, sent);
        assert.deepEqual((await sendTo([{ status: 200, body: logIn }], { format })).result, unsure);
        assert.deepEqual((await sendTo([{ status: 200, body: firewall }], { format })).result, unsure);
      });
    }
  });

  describe('when the answer to Open311 is a success', () => {
    for (const [what, body, expected] of [
      ['a page', page('Tack!'), unsure],
      ['an empty list', '[]', unsure],
      ['nothing', '', unsure],
      ['null', 'null', unsure],
      ['a text', 'OK', unsure],
      ['an error of another kind', '{"error":"jurisdiction_id was not provided"}', unsure],
      ['a notice alone', '[{"service_notice":"Tack"}]', unsure],
      ['an empty id', '[{"service_request_id":"","token":null}]', unsure],
      ['a page with code in it', '<!doctype html><p>Error <code>404</code></p>', unsure],
      ['a page without a doctype', '<html><body><code>x</code></body></html>', unsure],
      ['an error in XML', xmlError, { ...unsure, reason: 'refused', unsure: false }],
      ['an error in JSON', '[{"code":400,"description":"No"}]', { ...unsure, reason: 'refused', unsure: false }],
      ['an error in an object', '{"errors":[{"code":400}]}', { ...unsure, reason: 'refused', unsure: false }],
      ['an id', '[{"service_request_id":"7"}]', { ok: true, receipt: { reference: '7' } }],
      ['an id of 0', '[{"service_request_id":0}]', { ok: true, receipt: { reference: '0' } }],
      ['a token', '[{"token":"4c19"}]', { ok: true, receipt: { reference: '4c19' } }],
      [
        'an id in objects as in XML',
        '{"service_requests":{"request":[{"service_request_id":7}]}}',
        { ok: true, receipt: { reference: '7' } },
      ],
      [
        'XML with attributes and CDATA',
        '<service_requests><request><service_request_id type="string"><![CDATA[7]]></service_request_id></request></service_requests>',
        { ok: true, receipt: { reference: '7' } },
      ],
    ] as [string, string, SendResult][]) {
      it(`reads ${what}`, async () => {
        const { result, count } = await sendTo([{ status: 200, body }], open311);

        assert.deepEqual(result, expected);
        assert.equal(count, 1);
      });
    }
  });

  it('is unsure about the challenge of a firewall, which has no body', async () => {
    const { result, count } = await sendTo([{ status: 202, headers: { 'x-amzn-waf-action': 'challenge' }, body: '' }]);

    assert.deepEqual(result, unsure);
    assert.equal(count, 1);
  });

  describe('when the endpoint redirects', () => {
    for (const status of [301, 302, 303, 307, 308]) {
      it(`is unsure after ${status}, since many store a message first`, async () => {
        const { result, count } = await sendTo([{ status, headers: { location: '/tack' }, body: '' }, { status: 200 }]);

        assert.deepEqual(result, unsure);
        assert.equal(count, 1);
      });
    }
  });

  describe('when the answer is lost each time', () => {
    const lost = [{ cut: true }];

    for (const [what, options] of unrecognized) {
      it(`posts ${what} once`, async () => {
        assert.deepEqual(await sendTo(lost, options), { result: unsure, count: 1 });
      });

      it(`posts ${what} once to the page's own origin, which gets the id as a header`, async () => {
        Object.defineProperty(globalThis, 'location', { value: new URL(endpoint.url), configurable: true });

        const { result, count } = await sendTo(lost, options);

        Reflect.deleteProperty(globalThis, 'location');
        const [request] = await endpoint.received();
        assert.match(String(request?.headers['idempotency-key']), /^"[\da-f-]{36}"$/);
        assert.deepEqual({ result, count }, { result: unsure, count: 1 });
      });

      it(`posts ${what} four times where the config promises that repeats are safe`, async () => {
        assert.equal((await sendTo(lost, { ...options, idempotencyKey: true })).count, 4);
      });

      it(`posts ${what} again after a status that says that it was not processed`, async () => {
        assert.equal((await sendTo([{ status: 429 }, { status: 500 }], options)).count, 2);
      });
    }

    for (const format of ['json', 'urlencoded', 'multipart'] as const) {
      it(`posts ${format} with its id four times`, async () => {
        assert.equal((await sendTo(lost, { format })).count, 4);
      });
    }
  });

  describe('when Retry-After is neither a number of seconds nor a date', () => {
    for (const header of ['-1', '5.5', '1e3', '0x10', 'soon', '', '5, 10', '2', '+1', 'May', '12 12', '1/2']) {
      it(`waits as without it after "${header}", unless it is a number`, async () => {
        const waits: number[] = [];
        const wait = async (ms: number): Promise<void> => void waits.push(ms);
        const { random } = Math;
        Math.random = () => 0.5;

        await sendTo([{ status: 503, headers: { 'retry-after': header } }, {}], { wait });

        Math.random = random;
        assert.deepEqual(waits, [header === '2' ? 2000 : 500]);
      });
    }
  });

  describe('when the browser says that it has no connection', () => {
    beforeEach(() => Object.defineProperty(navigator, 'onLine', { value: false, configurable: true }));

    it('sends all the same', async () => {
      assert.deepEqual(await sendTo([{ body: { reference: 'A-1' } }]), {
        result: { ok: true, receipt: { reference: 'A-1' } },
        count: 1,
      });
    });

    it('tries as often as ever, and says that there is no connection', async () => {
      assert.deepEqual(await sendTo([{ cut: true }]), { result: { ...unsure, reason: 'offline' }, count: 4 });
    });

    it('says what an endpoint that answers has said', async () => {
      const { result } = await sendTo([{ status: 413 }]);

      assert.deepEqual(result, { ok: false, reason: 'tooLarge', issues: [], unsure: false });
    });
  });

  describe('when the page has replaced a global', () => {
    const broken = function (): never {
      throw new Error('of the page');
    };

    /** Sends while a global is the page's own. */
    async function sendWithout(name: 'Headers' | 'URLSearchParams' | 'AbortController', options: Partial<SendOptions>) {
      const original = globalThis[name];
      Object.assign(globalThis, { [name]: broken });
      const result = await send(validSubmission(), { endpoint: endpoint.url, timeout: 5000, wait: noWait, ...options });
      Object.assign(globalThis, { [name]: original });
      return { result, count: (await endpoint.received()).length };
    }

    it('sends without its Headers', async () => {
      const { result, count } = await sendWithout('Headers', { headers: { 'X-Own': 'ja' } });

      assert.equal(result.ok, true);
      assert.equal(count, 1);
    });

    for (const [what, options] of unrecognized.filter(([, { format }]) => format !== 'multipart')) {
      it(`says that ${what} is not sent without URLSearchParams`, async () => {
        const { result, count } = await sendWithout('URLSearchParams', options);

        assert.deepEqual(result, { ok: false, reason: 'incomplete', issues: [], unsure: false });
        assert.equal(count, 0);
        assert.match(String(lines), /^synpunkt: the message could not be prepared:/);
      });
    }

    for (const [what, response] of [
      ['never answers', new Promise<Response>(() => {})],
      [
        'never gives the body',
        Promise.resolve({ status: 200, headers: new Headers(), text: () => new Promise(() => {}) }),
      ],
    ] as const) {
      it(`ends although its fetch() ${what} and cannot be aborted`, { timeout: 10_000 }, async (test) => {
        // Restored however the test ends.
        test.mock.method(globalThis, 'fetch', () => response);

        const result = await send(validSubmission(), { endpoint: endpoint.url, timeout: 20, wait: noWait });

        assert.equal(result.ok, false);
        assert.equal(result.ok ? undefined : result.unsure, true);
      });
    }

    it('is unsure where an exception comes after the message was prepared', async () => {
      const { result } = await sendWithout('AbortController', {});

      assert.deepEqual(result, { ok: false, reason: 'incomplete', issues: [], unsure: true });
      assert.match(String(lines), /^synpunkt: the message could not be sent:/);
    });

    it('is unsure where a callback of the form throws between two attempts', async () => {
      const onRetry = (): void => {
        throw new Error('of the form');
      };

      const { result } = await sendTo([{ cut: true }], { onRetry });

      assert.deepEqual(result, { ok: false, reason: 'incomplete', issues: [], unsure: true });
    });
  });

  it('reads issues one by one', async () => {
    const issues = [
      { field: 'description', code: 'tooLong' },
      { field: 'kind', code: 'notOption', message: null },
      { field: 'email', code: 'notEmail', message: 'x'.repeat(600) },
    ];

    const { result } = await sendTo([{ status: 422, body: { issues } }]);

    assert.deepEqual(result, {
      ok: false,
      reason: 'invalid',
      issues: issues.map(({ field, code }) => ({ field, code })),
      unsure: false,
    });
  });
});
