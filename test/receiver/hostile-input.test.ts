import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { maxMessageBytes } from '../../src/contract/message/limits.ts';
import { createReceiver } from '../../src/receiver/receiver.ts';
import { createSqliteStore } from '../../src/receiver/store/sqlite/sqlite-store.ts';
import { address, dataFile, form, origin, post } from './support.ts';
import { startCpuTime } from '../support/cpu-time.ts';
import { validSubmission } from '../support/submissions.ts';

// Contained in every request, and must not be contained in any response.
const mark = 'hemligt-c0ffee';

const json = (text: string) => post(text);
const values = (changes: Record<string, unknown>) =>
  post(validSubmission({ values: { ...validSubmission().values, description: mark, ...changes } }));
const envelope = (changes: Record<string, unknown>) => post(validSubmission(changes));
const marked = validSubmission({ values: { ...validSubmission().values, description: mark } });
/** A valid message as text, with a part inserted or replaced. */
const text = (from: string | RegExp, to: string) =>
  json(JSON.stringify({ ...marked, id: randomUUID() }).replace(from, to));
const bytes = (...parts: (string | number[])[]) =>
  post(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))));
const broken = (...chunks: string[]) =>
  post(
    new ReadableStream({
      pull(controller) {
        const chunk = chunks.shift();
        if (chunk === undefined) controller.error(new Error(mark));
        else controller.enqueue(Buffer.from(chunk));
      },
    }),
  );
const deep = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

const table: Record<string, [status: number, request: Request]> = {
  'a sound message': [201, values({})],
  // Not JSON
  'an empty body': [400, json('')],
  'no body at all': [
    400,
    new Request(address, { method: 'POST', headers: { origin, 'content-type': 'application/json' } }),
  ],
  'white space': [400, json(' \n\t ')],
  'a byte order mark alone': [400, json('\uFEFF')],
  'half a message': [400, json(JSON.stringify(marked).slice(0, -10))],
  'a message and more': [400, json(`${JSON.stringify(marked)}${mark}`)],
  'two messages': [400, json(`${JSON.stringify(marked)}${JSON.stringify(marked)}`)],
  'a comma too many': [400, text(/}$/, ',}')],
  'a comment': [400, text('{', `{/*${mark}*/`)],
  'single quotes': [400, json(`{'${mark}':1}`)],
  'not a number': [400, text('"version":1', '"version":NaN')],
  'a raw NUL in a string': [400, text(mark, `${mark}\0`)],
  'a raw line break in a string': [400, text(mark, `${mark}\n`)],
  'a bad escape': [400, text(mark, `${mark}\\x00`)],
  'half an escape': [400, text(mark, `${mark}\\u12`)],
  'urlencoded words in JSON clothes': [400, json(`description=${mark}`)],
  'XML in JSON clothes': [400, json(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///${mark}">]>`)],
  // Not UTF-8
  'a lone continuation byte': [400, bytes(`{"${mark}":"`, [0x80], '"}')],
  'an overlong slash': [400, bytes(`{"${mark}":"`, [0xc0, 0xaf], '"}')],
  'a surrogate in UTF-8': [400, bytes(`{"${mark}":"`, [0xed, 0xa0, 0x80], '"}')],
  'a character cut in half': [400, bytes(`{"${mark}":"`, [0xe2, 0x82])],
  'Latin-1': [400, bytes(`{"${mark}":"`, [0xe5, 0xe4, 0xf6], '"}')],
  'UTF-16': [400, post(Buffer.from(JSON.stringify(marked), 'utf16le'))],
  'a body of zeros': [400, post(new Uint8Array(1000))],
  // Limits
  'one byte more than fits': [413, json(`"${mark}${'x'.repeat(maxMessageBytes(form) - mark.length - 1)}"`)],
  'a megabyte': [413, json(JSON.stringify(mark.repeat(80_000)))],
  'a body that breaks off at once': [400, broken()],
  'a body that breaks off midway': [400, broken(JSON.stringify(marked).slice(0, 100))],
  'a body that breaks off after its end': [400, broken(JSON.stringify(marked))],
  'lists, 21 deep': [400, json(deep(21, '[', ']'))],
  'objects, 21 deep': [400, json(`${'{"a":'.repeat(21)}1${'}'.repeat(21)}`)],
  'lists, 20 deep': [422, json(deep(20, '[', ']'))],
  'lists as deep as fits': [400, json(deep(32_000, '[', ']'))],
  'brackets that only open': [400, json('['.repeat(65_000))],
  'depth inside an answer': [400, text(`"${mark}"`, deep(20, '[', ']'))],
  'five thousand unknown keys': [422, json(`{${Array.from({ length: 5000 }, (_, n) => `"k${n}":0`).join(',')}}`)],
  'five thousand unknown answers': [
    422,
    values(Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`k${n}`, '']))),
  ],
  // Not a message
  null: [422, json('null')],
  true: [422, json('true')],
  'a number': [422, json('1')],
  'a string': [422, json(`"${mark}"`)],
  'a list': [422, json('[]')],
  'a list of a message': [422, json(`[${JSON.stringify(marked)}]`)],
  'an empty object': [422, json('{}')],
  'a number beyond all': [422, text('"version":1', '"version":1e999')],
  'a very long number': [422, text('"version":1', `"version":1${'0'.repeat(1000)}`)],
  'a fraction': [422, text('"version":1', '"version":1.5')],
  'the version as text': [422, text('"version":1', '"version":"1"')],
  'a later version': [422, text('"version":1', '"version":2')],
  'a negative zero': [422, text('"version":1', '"version":-0')],
  // Keys
  '__proto__ at the top': [422, text('{', `{"__proto__":{"${mark}":1},`)],
  '__proto__ among the answers': [422, text('"values":{', `"values":{"__proto__":{"${mark}":1},`)],
  '__proto__ as text among the answers': [422, text('"values":{', `"values":{"__proto__":"${mark}",`)],
  '__proto__ in the page': [422, text('"page":{', `"page":{"__proto__":"${mark}",`)],
  '__proto__ instead of the answers': [422, text('"values"', '"__proto__"')],
  'constructor.prototype': [422, text('{', `{"constructor":{"prototype":{"${mark}":1}},`)],
  'toString among the answers': [422, values({ toString: mark })],
  'an unknown key': [422, envelope({ [mark]: mark })],
  'an unknown answer': [422, values({ [mark]: mark })],
  'an answer to a hidden field': [422, values({ email: `${mark}@example.se` })],
  'an empty answer to a hidden field': [422, values({ email: '' })],
  'an empty key': [422, values({ '': mark })],
  'a key twice, the last one sound': [201, text('"version":1', '"version":9,"version":1')],
  'a key twice, the last one wrong': [422, text('"version":1', '"version":1,"version":9')],
  'a key with a lone surrogate': [422, text('{', `{"\\ud800${mark}":1,`)],
  'a key of NUL': [422, text('{', `{"\\u0000${mark}":1,`)],
  // Values of the wrong kind
  'a list for the answers': [422, envelope({ values: [mark] })],
  'null for the answers': [422, envelope({ values: null })],
  'a text for the answers': [422, envelope({ values: mark })],
  'a list for the page': [422, envelope({ page: [mark] })],
  'a text for the page': [422, envelope({ page: mark })],
  'a list for an answer': [422, values({ description: [mark] })],
  'an object for an answer': [422, values({ description: { toString: mark } })],
  'a number for an answer': [422, values({ description: 1e308 })],
  'null for an answer': [422, values({ description: null })],
  'false for an answer': [422, values({ description: false })],
  // Characters, which are cleaned away
  'an escaped lone surrogate': [201, text(mark, `${mark}\\ud800`)],
  'an escaped trailing surrogate': [201, text(mark, `\\udc00${mark}`)],
  'surrogates in the wrong order': [201, text(mark, `${mark}\\udc00\\ud800`)],
  'a whole pair, escaped': [201, text(mark, `${mark}\\ud83d\\ude00`)],
  'an escaped NUL': [201, text(mark, `${mark}\\u0000`)],
  'a NUL in the title': [422, envelope({ page: { url: 'https://www.example.se/', title: `${mark}\0` } })],
  'a lone surrogate in the address': [422, text('/gator', `/${mark}\\ud800`)],
  'a line break in a choice': [422, values({ kind: 'synpunkt\nBcc: x' })],
  'a line break in a name': [201, values({ answerVia: 'email', email: 'a@example.se', name: `A\r\nBcc: ${mark}` })],
  'nothing but white space': [422, values({ description: ' \u00a0\u2003\n ' })],
  SQL: [201, values({ description: `${mark}'); DROP TABLE messages; --` })],
  markup: [201, values({ description: `${mark}<script>alert(1)</script>` })],
  // Envelope
  'an id that is none': [422, envelope({ id: mark })],
  'an id with more behind it': [422, envelope({ id: `${marked.id}${mark}` })],
  'an id as object': [422, envelope({ id: { $gt: '' } })],
  'a time that is none': [422, envelope({ sentAt: mark })],
  'a time without a zone': [422, envelope({ sentAt: '2026-11-03T10:00:00' })],
  'a day that is none': [422, envelope({ sentAt: '2026-02-30T10:00:00Z' })],
  'a time of endless precision': [422, envelope({ sentAt: `2026-11-03T10:00:00.${'1'.repeat(5000)}Z` })],
  'a language that is none': [422, envelope({ language: `sv_${mark}` })],
  'an endless language': [422, envelope({ language: `sv${'-abcdefgh'.repeat(2000)}` })],
  'an endless address': [422, envelope({ page: { url: `https://www.example.se/${mark.repeat(500)}` } })],
  'an endless title': [422, envelope({ page: { url: 'https://www.example.se/', title: mark.repeat(500) } })],
  'an address as object': [422, envelope({ page: { url: { href: mark } } })],
  'another form': [422, envelope({ form: mark })],
  // Patterns that could run long
  'an e-mail address of dots': [422, values({ answerVia: 'email', email: `a@${'.'.repeat(30_000)}` })],
  'an e-mail address of at signs': [422, values({ answerVia: 'email', email: '@'.repeat(30_000) })],
  'a phone number of brackets': [422, values({ answerVia: 'phone', phone: '(0)'.repeat(10_000) })],
  'a phone number of zeros': [422, values({ answerVia: 'phone', phone: '0'.repeat(30_000) })],
};

describe('hostile input', () => {
  const store = createSqliteStore({ path: dataFile() });
  const receive = createReceiver({ form, allowedOrigins: [origin], store });

  for (const [name, [status, request]] of Object.entries(table)) {
    it(`gets ${status} for ${name}, and nothing of it is returned`, async () => {
      const response = await receive(request);
      const body = await response.text();

      assert.equal(response.status, status);
      assert.doesNotMatch(body + JSON.stringify([...response.headers]), new RegExp(mark));
      const parts = Object.keys(JSON.parse(body) as object);
      if (status < 300) assert.deepEqual(parts, ['reference', 'receivedAt']);
      else {
        assert.deepEqual(parts, status === 422 ? ['title', 'status', 'issues'] : ['title', 'status']);
        assert.equal(response.headers.get('content-type'), 'application/problem+json');
        assert.ok(body.length < 2000);
      }
    });
  }

  it('is processed quickly', async () => {
    const cpuTime = startCpuTime();

    await receive(values({ answerVia: 'email', email: `a@${'.'.repeat(60_000)}` }));
    await receive(json('['.repeat(65_536)));
    await receive(values({ description: '\\'.repeat(30_000) }));
    await receive(values({ description: `a${'\u0315\u0300'.repeat(15_000)}` }));
    await receive(values({ description: `a${'\u0300\u200d\u0316'.repeat(10_000)}` }));
    await receive(values({ answerVia: 'phone', phone: `0${'\u0315\u0300'.repeat(15_000)}` }));

    assert.ok(cpuTime() < 1000);
  });

  it('changes no prototype', () => {
    assert.equal(({} as Record<string, unknown>)[mark], undefined);
  });
});
