import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createMessage, readForm, send, type Files, type Form } from '../../src/send.ts';
import { languages, reasonToSkip, startGuideEndpoint, type GuideEndpoint } from './start-endpoint.ts';

const origin = 'https://www.example.se';

/** A form with files, with the names of its parts as an endpoint wants them. */
const formWith = (fieldNames: Record<string, string> = {}): Promise<Form> =>
  readForm({
    fieldNames,
    fields: [
      { type: 'textarea', name: 'description', label: 'Beskrivning', maxLength: 4100 },
      { type: 'file', name: 'photos', label: 'Bilder', accept: ['text/plain'] },
    ],
  });

const two: Files = new Map([
  ['photos', [new File(['ett'], 'a.txt', { type: 'text/plain' }), new File(['två'], 'b.txt', { type: 'text/plain' })]],
]);

function messageOf(form: Form, values: object, files?: Files) {
  const created = createMessage(form, { ...values }, files === undefined ? {} : { files });
  assert.ok(created.ok);
  return created.message;
}

for (const language of languages) {
  describe(`the endpoint in ${language}`, { skip: reasonToSkip(language) }, () => {
    let endpoint: GuideEndpoint;
    let form: Form;

    before(async () => {
      endpoint = await startGuideEndpoint(language, { SYNPUNKT_ORIGINS: origin });
      form = await formWith(language === 'PHP' ? { photos: 'photos[]' } : {});
    });

    after(() => endpoint.stop());

    const post = (body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
      fetch(endpoint.url, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json', ...headers },
        body,
      });

    it('answers a preflight, so that any page can read that its origin is not listed', async () => {
      const ask = (from: string): Promise<Response> =>
        fetch(endpoint.url, { method: 'OPTIONS', headers: { origin: from, 'access-control-request-method': 'POST' } });
      const [listed, other] = await Promise.all([ask(origin), ask('https://evil.example')]);

      assert.equal(listed.status, 204);
      assert.equal(listed.headers.get('access-control-allow-origin'), origin);
      assert.match(String(listed.headers.get('access-control-allow-headers')), /content-type/);
      assert.match(String(listed.headers.get('access-control-max-age')), /^\d+$/);
      assert.equal(other.status, 204);
      assert.equal(other.headers.get('access-control-allow-origin'), '*');
      assert.match(String(other.headers.get('access-control-allow-headers')), /content-type/);
      // Else a browser would remember it after the origin has been added.
      assert.equal(other.headers.get('access-control-max-age'), null);
    });

    it('lets a page whose origin is not listed read that, and stores nothing of it', async () => {
      const count = endpoint.stored().length;
      const body = JSON.stringify(messageOf(form, { description: 'Hej' }));

      const response = await post(body, { origin: 'https://evil.example' });

      assert.equal(response.status, 403);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('access-control-allow-credentials'), null);
      assert.deepEqual(await response.json(), { title: 'Origin not listed' });
      assert.equal(endpoint.stored().length, count);
    });

    it('stores a message, and answers its repeat alike', async () => {
      const count = endpoint.stored().length;
      const message = messageOf(form, { description: 'Gungan är trasig' });
      const options = { endpoint: endpoint.url };

      const [first, again] = [await send(form, message, options), await send(form, message, options)];
      const statuses = await post(JSON.stringify(message));

      assert.ok(first.ok);
      assert.equal(first.receipt.reference, message.id.slice(0, 8).toUpperCase());
      assert.ok(first.receipt.receivedAt);
      assert.deepEqual(again, first);
      assert.equal(statuses.status, 200);
      assert.equal(endpoint.stored().length, count + 1);
    });

    it('answers 201 to a new message that the page may read', async () => {
      const response = await post(JSON.stringify(messageOf(form, { description: 'Ny' })));

      assert.equal(response.status, 201);
      assert.equal(response.headers.get('access-control-allow-origin'), origin);
    });

    it('takes the hints against spam, where the config asks for them', async () => {
      const hints = { trap: 'https://spam.example', openedAt: '2026-11-27T12:00:00.000Z' };

      const result = await send(form, messageOf(form, { description: 'Dold' }), { endpoint: endpoint.url, hints });

      assert.ok(result.ok);
    });

    it('stores a message once that comes twice at a time', async () => {
      const count = endpoint.stored().length;
      const body = JSON.stringify(messageOf(form, { description: 'Samtidigt' }));

      const responses = await Promise.all([post(body), post(body), post(body)]);

      const bodies = await Promise.all(responses.map((response) => response.json()));
      assert.equal(new Set(bodies.map(({ reference }) => reference)).size, 1);
      assert.equal(endpoint.stored().length, count + 1);
    });

    it('names the field that it does not accept', async () => {
      const options = { endpoint: endpoint.url };
      const empty = await send(form, messageOf(form, {}), options);
      const long = await send(form, messageOf(form, { description: 'å'.repeat(4001) }), options);

      assert.deepEqual(empty, {
        ok: false,
        reason: 'invalid',
        issues: [{ field: 'description', code: 'required' }],
        unsure: false,
      });
      assert.ok(!long.ok);
      assert.deepEqual(long.issues, [{ field: 'description', code: 'tooLong', message: 'Skriv högst 4000 tecken' }]);
    });

    it('stores every file of a field', async () => {
      const message = messageOf(form, { description: 'Två filer' }, two);

      const result = await send(form, message, { endpoint: endpoint.url, files: two });

      assert.ok(result.ok);
      const stored = endpoint.stored().find(({ 'message.json': json = '' }) => json.includes(message.id));
      assert.deepEqual([stored?.['file-1'], stored?.['file-2']], ['ett', 'två']);
    });

    it('refuses a message whose files are not all there', async () => {
      const count = endpoint.stored().length;
      const body = new FormData();
      const message = messageOf(form, { description: 'En saknas' }, two);
      body.set('message', new Blob([JSON.stringify(message)], { type: 'application/json' }));
      body.append(language === 'PHP' ? 'photos[]' : 'photos', new File(['ett'], 'a.txt'));

      const response = await fetch(endpoint.url, { method: 'POST', headers: { origin }, body });

      assert.equal(response.status, 422);
      assert.equal(endpoint.stored().length, count);
    });

    it('refuses what is no message, and the pages of other origins', async () => {
      const body = JSON.stringify(messageOf(form, { description: 'Hej' }));
      const responses = await Promise.all([
        post('hej'),
        post('null'),
        post(JSON.stringify({ id: '../../x', values: {} })),
        post(body, { origin: 'https://evil.example' }),
        fetch(endpoint.url),
      ]);

      assert.deepEqual(
        responses.map(({ status }) => status),
        [400, 400, 400, 403, 405],
      );
    });

    it('answers 429 with a time to one who sends too much', async () => {
      const limited = await startGuideEndpoint(language, { SYNPUNKT_ORIGINS: origin, SYNPUNKT_LIMIT: '1' });
      const request = () =>
        fetch(limited.url, {
          method: 'POST',
          headers: { origin, 'content-type': 'application/json' },
          body: JSON.stringify(messageOf(form, { description: 'Hej' })),
        });

      const [first, second] = [await request(), await request()];

      await limited.stop();
      assert.deepEqual([first.status, second.status], [201, 429]);
      assert.match(String(second.headers.get('retry-after')), /^[1-9]\d{0,2}$/);
      assert.equal(second.headers.get('access-control-expose-headers'), 'retry-after');
    });

    it('answers 400 to files without a message', async () => {
      const body = new FormData();
      body.append('photos', new File(['ett'], 'a.txt'));

      const response = await fetch(endpoint.url, { method: 'POST', headers: { origin }, body });

      assert.equal(response.status, 400);
    });
  });
}

for (const language of ['Node', 'Python']) {
  describe(`the endpoint in ${language} behind a web server`, { skip: reasonToSkip(language) }, () => {
    it('limits each sender alone, by the address that the server adds', async () => {
      const endpoint = await startGuideEndpoint(language, { SYNPUNKT_ORIGINS: origin, SYNPUNKT_LIMIT: '1' });
      const form = await formWith();
      const statusFrom = async (forwarded: string): Promise<number> => {
        const { status } = await fetch(endpoint.url, {
          method: 'POST',
          headers: { origin, 'content-type': 'application/json', 'x-forwarded-for': forwarded },
          body: JSON.stringify(messageOf(form, { description: 'Hej' })),
        });
        return status;
      };

      const statuses = [
        await statusFrom('192.0.2.1'),
        await statusFrom('192.0.2.2'),
        await statusFrom('198.51.100.7, 192.0.2.1'),
      ];

      await endpoint.stop();
      assert.deepEqual(statuses, [201, 201, 429]);
    });
  });
}

describe('the endpoint in PHP', { skip: reasonToSkip('PHP') }, () => {
  it('loses no file without a word where the config has no brackets', async () => {
    const endpoint = await startGuideEndpoint('PHP', { SYNPUNKT_ORIGINS: origin });
    const form = await formWith();
    const message = messageOf(form, { description: 'Två filer' }, two);

    const result = await send(form, message, { endpoint: endpoint.url, files: two });

    assert.deepEqual(result, {
      ok: false,
      reason: 'invalid',
      issues: [{ field: 'photos', code: 'invalid' }],
      unsure: false,
    });
    assert.deepEqual(endpoint.stored(), []);
    await endpoint.stop();
  });

  it('names the field whose file is larger than PHP accepts', async () => {
    const endpoint = await startGuideEndpoint('PHP', { SYNPUNKT_ORIGINS: origin });
    const form = await formWith({ photos: 'photos[]' });
    const files: Files = new Map([['photos', [new File(['a'.repeat(1_500_000)], 'a.txt', { type: 'text/plain' })]]]);
    const message = messageOf(form, { description: 'En stor' }, files);

    const result = await send(form, message, { endpoint: endpoint.url, files });

    await endpoint.stop();
    assert.ok(!result.ok);
    assert.deepEqual(result.issues, [{ field: 'photos', code: 'fileTooLarge' }]);
  });

  it('answers 413 to a body that PHP has dropped', async () => {
    const endpoint = await startGuideEndpoint('PHP', { SYNPUNKT_ORIGINS: origin });
    const form = await formWith({ photos: 'photos[]' });
    const files: Files = new Map([['photos', [new File(['a'.repeat(3_000_000)], 'a.txt', { type: 'text/plain' })]]]);
    const message = messageOf(form, { description: 'För stor' }, files);

    const result = await send(form, message, { endpoint: endpoint.url, files });

    await endpoint.stop();
    assert.ok(!result.ok);
    assert.equal(result.reason, 'tooLarge');
  });
});
