import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { createReceiver } from '../../../src/receiver/receiver.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { dataFile, origin, post } from '../support.ts';
import { formWithFiles, messageWith, photo } from '../with-files.ts';

// Contained in every request, and must not be contained in any response.
const mark = 'hemligt-c0ffee';

const boundary = 'limit';
const type = `multipart/form-data; boundary=${boundary}`;
const file = photo(`${mark}.png`, mark);
const message = () => ({ ...messageWith({ photos: [file] }), id: randomUUID() });

/** A part of the body with its headers. */
const part = (head: string, content: string | Uint8Array) =>
  Buffer.concat([Buffer.from(`--limit\r\n${head}\r\n\r\n`), Buffer.from(content), Buffer.from('\r\n')]);
const envelope = (sent: unknown = message()) =>
  part('Content-Disposition: form-data; name="message"', typeof sent === 'string' ? sent : JSON.stringify(sent));
const photoNamed = (fileName: string, more = '') =>
  part(`Content-Disposition: form-data; name="photos"; filename="${fileName}"${more}`, mark);
const theFile = photoNamed(`${mark}.png`);
const bytesOf = (...parts: Uint8Array[]) => Buffer.concat([...parts, Buffer.from('--limit--\r\n')]);

const send = (...parts: Uint8Array[]) => post(bytesOf(...parts), { 'content-type': type });
const sendAs = (contentType: string, body: string | Uint8Array = bytesOf(envelope(), theFile)) =>
  post(body, { 'content-type': contentType });
/** A valid message with another boundary. */
const bounded = (other: string, quote = '') =>
  sendAs(
    `multipart/form-data; boundary=${quote}${other}${quote}`,
    bytesOf(envelope(), theFile).toString().replaceAll('--limit', `--${other}`),
  );
const messageWithFiles = (photos: unknown) => ({ ...message(), values: { text: mark, photos } });
const info = { name: `${mark}.png`, type: 'image/png', size: mark.length };
const broken = (...chunks: Uint8Array[]) =>
  post(
    new ReadableStream({
      pull(controller) {
        const chunk = chunks.shift();
        if (chunk === undefined) controller.error(new Error(mark));
        else controller.enqueue(chunk);
      },
    }),
    { 'content-type': type },
  );
const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

const table: Record<string, [status: number, request: Request]> = {
  'a sound message': [201, send(envelope(), theFile)],
  'the message after its file': [201, send(theFile, envelope())],
  // Content-Type
  'a boundary in quotation marks': [201, sendAs('multipart/form-data; boundary="limit"')],
  'UTF-8 beside the boundary': [201, sendAs(`${type}; charset=utf-8`)],
  'its type in other letters': [201, sendAs('Multipart/Form-Data ; Boundary=limit')],
  'no boundary': [400, sendAs('multipart/form-data')],
  'an empty boundary': [400, sendAs('multipart/form-data; boundary=')],
  'an empty boundary in quotation marks': [400, sendAs('multipart/form-data; boundary=""')],
  'half a quotation mark': [400, sendAs('multipart/form-data; boundary="limit')],
  'a boundary of 70 characters': [201, bounded('x'.repeat(70))],
  'a boundary of 71 characters': [400, bounded('x'.repeat(71))],
  'a boundary of 71 characters in quotation marks': [400, bounded('x'.repeat(71), '"')],
  'two boundaries': [400, sendAs(`${type}; boundary=other`)],
  'a boundary that is not there': [400, sendAs('multipart/form-data; boundary=other')],
  'a boundary of letters that may not be in one': [400, bounded('<limit>')],
  'a boundary like a pattern': [400, sendAs('multipart/form-data; boundary=l.+t')],
  'another charset': [400, sendAs(`${type}; charset=iso-8859-1`)],
  'another multipart': [415, sendAs('multipart/mixed; boundary=limit')],
  'more behind its type': [415, sendAs('multipart/form-dataset; boundary=limit')],
  'urlencoded words': [415, sendAs('application/x-www-form-urlencoded')],
  'a packed body': [415, post(bytesOf(envelope()), { 'content-type': type, 'content-encoding': 'gzip' })],
  'JSON in the clothes of a form': [400, sendAs(type, JSON.stringify(message()))],
  'a form in the clothes of JSON': [400, sendAs('application/json')],
  // Structure
  'an empty body': [400, sendAs(type, '')],
  'a form of nothing': [400, send()],
  'a body without an end': [400, sendAs(type, bytesOf(envelope(), theFile).subarray(0, -11))],
  'a body that breaks off at once': [400, broken()],
  'a body that breaks off midway': [400, broken(bytesOf(envelope(), theFile).subarray(0, 200))],
  'a body that breaks off after its end': [400, broken(bytesOf(envelope(), theFile))],
  'more after its end': [400, sendAs(type, `${String(bytesOf(envelope(), theFile))}${mark}`)],
  'ten thousand parts': [
    413,
    send(envelope(), ...Array.from({ length: 10_000 }, () => part('Content-Disposition: form-data; name="a"', ''))),
  ],
  'parts that are empty': [400, send(envelope(), ...Array.from({ length: 5 }, () => Buffer.from('--limit\r\n')))],
  'a header of a megabyte': [400, send(envelope(), photoNamed(`${mark}${'x'.repeat(1_000_000)}`))],
  'a hundred thousand headers': [
    400,
    send(part(`${'A: b\r\n'.repeat(100_000)}Content-Disposition: form-data; name="message"`, '{}')),
  ],
  'a megabyte of spaces for a header': [400, send(part(' '.repeat(1_000_000), mark))],
  // Message
  'no message': [400, send(theFile)],
  'a message by another name': [
    400,
    send(part('Content-Disposition: form-data; name="Message"', JSON.stringify(message()))),
  ],
  'a message that is empty': [400, send(envelope(''), theFile)],
  'a message that is no JSON': [400, send(envelope(`{'${mark}':1}`), theFile)],
  'a message in Latin-1': [
    400,
    send(part('Content-Disposition: form-data; name="message"', Buffer.from('"\u00e5"', 'latin1'))),
  ],
  'a message of another charset, as it says': [
    201,
    send(
      part(
        'Content-Disposition: form-data; name="message"\r\nContent-Type: application/json; charset=x',
        JSON.stringify(message()),
      ),
      theFile,
    ),
  ],
  'a message that is a list, 21 deep': [400, send(envelope(deep(21)), theFile)],
  'a message that is a list, 20 deep': [422, send(envelope(deep(20)), theFile)],
  'a message that is longer than one may be': [413, send(envelope(JSON.stringify(mark.repeat(50_000))), theFile)],
  'two messages': [422, send(envelope(), envelope(), theFile)],
  '__proto__ among the answers': [
    422,
    send(envelope(JSON.stringify(message()).replace('"values":{', `"values":{"__proto__":{"${mark}":1},`)), theFile),
  ],
  // File names
  'a path in front of the name': [422, send(envelope(), photoNamed(`../../${mark}.png`))],
  'a whole path': [422, send(envelope(), photoNamed(`/etc/${mark}.png`))],
  'a path of Windows': [422, send(envelope(), photoNamed(`C:\\fakepath\\${mark}.png`))],
  'a path that the message tells too': [
    422,
    send(envelope(messageWithFiles([{ ...info, name: `../${mark}.png` }])), photoNamed(`../${mark}.png`)),
  ],
  'a name of dots': [422, send(envelope(), photoNamed('..'))],
  'an empty name': [422, send(envelope(), photoNamed(''))],
  'no name': [422, send(envelope(), part('Content-Disposition: form-data; name="photos"', mark))],
  'a name for other systems alone': [
    422,
    send(envelope(), part(`Content-Disposition: form-data; name="photos"; filename*=utf-8''${mark}.png`, mark)),
  ],
  'a name for other systems beside it': [
    201,
    send(envelope(), photoNamed(`${mark}.png`, `; filename*=utf-8''..%2f${mark}`)),
  ],
  'a NUL in the name': [400, send(envelope(), photoNamed(`${mark}.png\0.exe`))],
  'a line break in the name': [400, send(envelope(), photoNamed(`${mark}\r\nBcc: x`))],
  'a line break in the name, as browsers write it': [422, send(envelope(), photoNamed(`${mark}%0D%0ABcc: x`))],
  'a line break in the name that the message tells': [
    422,
    send(
      envelope(messageWithFiles([{ ...info, name: `${mark}\r\nBcc: x.png` }])),
      photoNamed(`${mark}%0D%0ABcc: x.png`),
    ),
  ],
  'a name of 256 characters': [
    422,
    send(
      envelope(messageWithFiles([{ ...info, name: `${'x'.repeat(252)}.png` }])),
      photoNamed(`${'x'.repeat(252)}.png`),
    ),
  ],
  'a name of 255 characters, four bytes each': [
    201,
    send(
      envelope(messageWithFiles([{ ...info, name: `${'\u{1f600}'.repeat(251)}.png` }])),
      photoNamed(`${'\u{1f600}'.repeat(251)}.png`),
    ),
  ],
  // File infos in the message
  'a type that is none': [422, send(envelope(messageWithFiles([{ ...info, type: `${mark}\r\nx` }])), theFile)],
  'a size that is none': [422, send(envelope(messageWithFiles([{ ...info, size: -1 }])), theFile)],
  'a size as text': [422, send(envelope(messageWithFiles([{ ...info, size: String(mark.length) }])), theFile)],
  'a size beyond all': [
    422,
    send(envelope(JSON.stringify(messageWithFiles([info])).replace(/"size":\d+/, '"size":1e999')), theFile),
  ],
  'a size of half a byte more': [
    422,
    send(envelope(messageWithFiles([{ ...info, size: mark.length + 0.5 }])), theFile),
  ],
  'more than name, type and size, which is left out': [
    201,
    send(envelope(messageWithFiles([{ ...info, path: mark }])), theFile),
  ],
  'an object for the list': [422, send(envelope(messageWithFiles({ 0: info, length: 1 })), theFile)],
  'names alone': [422, send(envelope(messageWithFiles([info.name])), theFile)],
  'a list in a list': [422, send(envelope(messageWithFiles([[info]])), theFile)],
  'null for a file': [422, send(envelope(messageWithFiles([null])), theFile)],
  'six hundred files': [
    422,
    send(envelope(messageWithFiles(Array.from({ length: 600 }, () => ({ name: 'a', type: '', size: 0 })))), theFile),
  ],
  'a content in Base64': [
    422,
    send(
      envelope(),
      part(
        `Content-Disposition: form-data; name="photos"; filename="${mark}.png"\r\nContent-Transfer-Encoding: base64`,
        Buffer.from(mark).toString('base64'),
      ),
    ),
  ],
};

describe('hostile multipart input', () => {
  const store = createSqliteStore({ path: dataFile() });
  const receive = createReceiver({ form: formWithFiles, allowedOrigins: [origin], store });

  for (const [name, [status, request]] of Object.entries(table)) {
    it(`gets ${status} for ${name}, and nothing of it is returned`, async () => {
      const response = await receive(request);
      const body = await response.text();

      assert.equal(response.status, status);
      assert.doesNotMatch(body + JSON.stringify([...response.headers]), new RegExp(mark));
      const parts = Object.keys(JSON.parse(body) as object);
      if (status < 300) assert.deepEqual(parts, ['reference', 'receivedAt']);
      else assert.deepEqual(parts, status === 422 ? ['title', 'status', 'issues'] : ['title', 'status']);
      assert.ok(body.length < 2000);
    });
  }

  it('changes no prototype', () => {
    assert.equal(({} as Record<string, unknown>)[mark], undefined);
  });
});
