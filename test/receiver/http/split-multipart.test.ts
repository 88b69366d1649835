import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitMultipart } from '../../../src/receiver/http/split-multipart.ts';
import { formData, messageWith, photo } from '../with-files.ts';
import { startCpuTime } from '../../support/cpu-time.ts';

const boundary = 'limit';
const split = (text: string | Buffer, maxParts = 10) => splitMultipart(Buffer.from(text), boundary, maxParts);
/** A body with one part. */
const body = (head: string, content = 'x') => `--limit\r\n${head}\r\n\r\n${content}\r\n--limit--\r\n`;
const disposition = 'Content-Disposition: form-data; name="a"';

/** Returns the parts with their content as text, or the status. */
function read(text: string | Buffer, maxParts?: number) {
  const result = split(text, maxParts);
  if (!result.ok) return result.status;
  return result.parts.map(({ name, fileName, content }) => [name, fileName, Buffer.from(content).toString()]);
}

/** Encodes a form as a multipart body. */
async function written(form: FormData) {
  const response = new Response(form);
  const [, used = ''] = /boundary=(.+)$/.exec(response.headers.get('content-type') ?? '') ?? [];
  return { bytes: Buffer.from(await response.arrayBuffer()), used };
}

/** Pseudo-random numbers, the same in every run. */
function* numbers(seed = 1): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('splitMultipart', () => {
  it('returns the entries of a form', async () => {
    const content = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
    const photos = [
      photo('Å "b" \u{1f600}.png', content),
      photo('tom', ''),
      photo('x', '\r\n--limit\r\n\r\n--limit--\r\n'),
    ];
    const { bytes, used } = await written(formData(messageWith({}), { photos }));

    const result = splitMultipart(bytes, used, 10);

    assert.ok(result.ok);
    assert.deepEqual(
      result.parts.map(({ name, fileName }) => [name, fileName]),
      [
        ['message', 'blob'],
        ['photos', 'Å %22b%22 \u{1f600}.png'],
        ['photos', 'tom'],
        ['photos', 'x'],
      ],
    );
    const contents = await Promise.all(photos.map(async (file) => Buffer.from(await file.arrayBuffer())));
    assert.deepEqual(
      result.parts.slice(1).map((part) => Buffer.from(part.content)),
      contents,
    );
  });

  const sound: Record<string, [text: string, parts: unknown]> = {
    'a part': [body(disposition), [['a', undefined, 'x']]],
    'no part at all': ['--limit--', []],
    'nothing after the last boundary': [
      '--limit\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--limit--',
      [['a', undefined, 'x']],
    ],
    'a line break before the first boundary': [`\r\n${body(disposition)}`, [['a', undefined, 'x']]],
    'an empty part': [body(disposition, ''), [['a', undefined, '']]],
    'a part that ends in a line break': [body(disposition, 'x\r\n'), [['a', undefined, 'x\r\n']]],
    'half a boundary in the content': [
      body(disposition, '\r\n--limi\r\n--Limit\n--limit'),
      [['a', undefined, '\r\n--limi\r\n--Limit\n--limit']],
    ],
    'a line like a head in the content': [body(disposition, 'a: b\r\n\r\nc'), [['a', undefined, 'a: b\r\n\r\nc']]],
    'names without quotation marks': [
      body('Content-Disposition: form-data; name=a; filename=b.png'),
      [['a', 'b.png', 'x']],
    ],
    'names in another order': [body('Content-Disposition: form-data; filename="b"; name="a"'), [['a', 'b', 'x']]],
    'other letters in words that are not names': [
      body('CONTENT-DISPOSITION: Form-Data; NAME="a"'),
      [['a', undefined, 'x']],
    ],
    'other headers': [body(`A: b\r\n${disposition}\r\nContent-Type: text/html`), [['a', undefined, 'x']]],
    'spaces and tabs between': [body('Content-Disposition:\tform-data \t; \tname="a"'), [['a', undefined, 'x']]],
    'names inside a name': [
      body('Content-Disposition: form-data; name="a; filename=b"'),
      [['a; filename=b', undefined, 'x']],
    ],
    'a name for other systems': [body(`${disposition}; filename="b"; filename*=utf-8''c`), [['a', 'b', 'x']]],
    'an empty name': [body('Content-Disposition: form-data; name=""; filename=""'), [['', '', 'x']]],
    'a backslash, as it stands': [body(`${disposition}; filename="a\\b"`), [['a', 'a\\b', 'x']]],
    'a byte order mark in a name': [
      body('Content-Disposition: form-data; name="\uFEFFa"'),
      [['\uFEFFa', undefined, 'x']],
    ],
    __proto__: [body('Content-Disposition: form-data; name="__proto__"'), [['__proto__', undefined, 'x']]],
  };
  for (const [name, [text, parts]] of Object.entries(sound)) {
    it(`accepts ${name}`, () => {
      assert.deepEqual(read(text), parts);
    });
  }

  const odd: Record<string, string | Buffer> = {
    nothing: '',
    'a line break alone': '\r\n',
    'another boundary': body(disposition).replaceAll('limit', 'other'),
    'a boundary in other letters': body(disposition).replaceAll('limit', 'LIMIT'),
    'a boundary without its dashes': body(disposition).replaceAll('--limit', 'limit'),
    'text before the first boundary': `text\r\n${body(disposition)}`,
    'two line breaks before the first boundary': `\r\n\r\n${body(disposition)}`,
    'text after the last boundary': `${body(disposition)}text`,
    'a line break too many after the last boundary': `${body(disposition)}\r\n`,
    'another form after the last boundary': body(disposition).repeat(2),
    'text after a boundary': body(disposition).replace('--limit\r\n', '--limit x\r\n'),
    'a boundary that goes on': body(disposition).replace('--limit\r\n', '--limitxx'),
    'a byte order mark before a head': body(`\uFEFF${disposition}`),
    'spaces after a boundary': body(disposition).replace('--limit\r\n', '--limit \r\n'),
    'line feeds alone': body(disposition).replaceAll('\r\n', '\n'),
    'carriage returns alone': body(disposition).replaceAll('\r\n', '\r'),
    'no last boundary': body(disposition).replace('--limit--\r\n', ''),
    'half a last boundary': body(disposition).replace('--limit--\r\n', '--limit'),
    'one dash at the end': body(disposition).replace('--limit--\r\n', '--limit-'),
    'a part without a head': '--limit\r\n\r\nx\r\n--limit--',
    'a part without an end of its head': `--limit\r\n${disposition}\r\nx\r\n--limit--`,
    'a part of nothing': '--limit\r\n--limit--',
    'a head that ends in the boundary': `--limit\r\n${disposition}\r\n\r\n--limit--`,
    'no disposition': body('Content-Type: text/plain'),
    'two dispositions': body(`${disposition}\r\n${disposition}`),
    'another disposition': body('Content-Disposition: attachment; name="a"'),
    'another disposition, as long': body('Content-Disposition: from-data; name="a"'),
    'a disposition with more behind it': body('Content-Disposition: form-datax; name="a"'),
    'a disposition without a name': body('Content-Disposition: form-data; filename="a"'),
    'an empty disposition': body('Content-Disposition:'),
    'two names': body(`${disposition}; name="b"`),
    'two names in other letters': body(`${disposition}; NAME="b"`),
    'two names for the file': body(`${disposition}; filename="b"; filename="c"`),
    'a name that does not end': body('Content-Disposition: form-data; name="a'),
    'a quotation mark in a name': body(`${disposition}; filename="a\\"b"`),
    'a name with more behind it': body('Content-Disposition: form-data; name="a"b'),
    'a name of nothing': body('Content-Disposition: form-data; name='),
    'a semicolon too many': body(`${disposition};`),
    'a line break in a name': body(`${disposition}; filename="a\r\nb"`),
    'a folded line': body('Content-Disposition: form-data;\r\n name="a"'),
    'a header without a colon': body(`${disposition}\r\nHeader`),
    'a header without a name': body(`${disposition}\r\n: value`),
    'a space before the colon': body(`${disposition}\r\nA : value`),
    'a NUL in a name': body('Content-Disposition: form-data; name="a\0"'),
    'a NUL in a header': body(`${disposition}\r\nA: \0`),
    'Latin-1 in a name': Buffer.from(body('Content-Disposition: form-data; name="\u00e5"'), 'latin1'),
    'a head of 5000 bytes': body(`${disposition}; filename="${'x'.repeat(5000)}"`),
    'a thousand headers': body(`${'A: b\r\n'.repeat(1000)}${disposition}`),
  };
  for (const [name, text] of Object.entries(odd)) {
    it(`rejects ${name} with 400`, () => {
      assert.equal(read(text), 400);
    });
  }

  it('accepts the maximum number of parts, and rejects one more with 413', () => {
    const parts = (count: number) => `${`--limit\r\n${disposition}\r\n\r\n\r\n`.repeat(count)}--limit--`;

    assert.equal((read(parts(3), 3) as unknown[]).length, 3);
    assert.equal(read(parts(4), 3), 413);
    assert.equal(read(parts(100_000), 3), 413);
  });

  it('copies nothing', () => {
    const bytes = Buffer.from(body(disposition));
    const result = splitMultipart(bytes, boundary, 1);

    assert.ok(result.ok);
    assert.equal(result.parts[0]?.content.buffer, bytes.buffer);
  });

  it('parses a damaged form like Node, if both accept it', async () => {
    const files = { photos: [photo('a.png', 'content\r\n--'), photo('b.png', '')] };
    const { bytes, used } = await written(formData(messageWith(files), files));
    const random = numbers();
    const below = (limit: number) => Math.floor(random.next().value * limit);
    const pieces = ['', '\r\n', '--', `--${used}`, '"', ';', ' ', '\t', '\0', 'name="a"', ':', '\r\n\r\n', 'å'];
    const headers = { 'content-type': `multipart/form-data; boundary=${used}` };
    let both = 0;

    for (let round = 0; round < 3000; round++) {
      const [from, to] = [below(bytes.length), below(bytes.length)].toSorted((one, other) => one - other);
      const end = round % 3 === 0 ? to : Math.min((from ?? 0) + below(3), bytes.length);
      const piece = Buffer.from(pieces[below(pieces.length)] ?? '');
      const damaged = Buffer.concat([bytes.subarray(0, from), piece, bytes.subarray(end)]);
      const ours = splitMultipart(damaged, used, 10);
      // Node is less strict, but rejects text similar to a boundary.
      const theirs = await new Response(damaged, { headers }).formData().catch(() => undefined);
      if (!ours.ok || theirs === undefined) continue;
      both++;
      assert.deepEqual(
        ours.parts.map(({ name, content }) => [name, content.byteLength]),
        [...theirs].map(([name, value]) => [name, typeof value === 'string' ? Buffer.byteLength(value) : value.size]),
      );
    }

    assert.ok(both > 500);
  });

  it('parses 50 MB in linear time', () => {
    const cpuTime = startCpuTime();
    for (const filling of ['x', '\r\n--', '\r\n--limi', '\r\n\r\n', 'limit']) {
      const bytes = Buffer.concat([
        Buffer.from(`--limit\r\n${disposition}\r\n\r\n`),
        Buffer.alloc(50_000_000, filling),
        Buffer.from('\r\n--limit--'),
      ]);
      assert.equal(splitMultipart(bytes, boundary, 1).ok, true);
    }
    assert.ok(cpuTime() < 3000);
  });
});
