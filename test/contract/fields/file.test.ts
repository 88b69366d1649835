import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FieldSchema, type Input } from '../../../src/contract/fields/field.ts';
import { parseAnswer } from '../../../src/contract/values/parse-answer.ts';

const file = (more: object = {}) => ({ name: 'a.pdf', type: 'application/pdf', size: 1000, ...more });

const input = FieldSchema.parse({
  type: 'file',
  name: 'a',
  label: 'A',
  accept: ['image/*', 'application/pdf', '.DOCX'],
  maxSize: 1,
  maxFiles: 2,
}) as Input; // of this type

/** Returns the parsed files, or the code of their issue with its parameters. */
function result(given: unknown): unknown {
  const read = parseAnswer({ input, required: false, options: [], chosen: [] }, given);
  if (read.ok) return read.answer;
  return read.params ? [read.code, read.params] : [read.code];
}

describe('the field type file', () => {
  const table: [given: unknown, expected: unknown][] = [
    [[file()], [file()]],
    [[file({ content: 'x' })], [file()]],
    [[file({ name: 'A.JPG', type: 'IMAGE/JPEG' })], [file({ name: 'A.JPG', type: 'IMAGE/JPEG' })]],
    [[file({ name: 'brev.docx', type: '' })], [file({ name: 'brev.docx', type: '' })]],
    [[file({ size: 1_000_000 })], [file({ size: 1_000_000 })]],
    [[], undefined],
    [[file({ size: 1_000_001 })], ['fileTooLarge', { name: 'a.pdf', max: 1 }]],
    [
      [file(), file({ name: 'a.exe', type: 'application/x-msdownload' })],
      ['wrongFile', { name: 'a.exe' }],
    ],
    // Some systems do not know every type.
    [[file({ type: '' })], [file({ type: '' })]],
    [[file({ name: 'IMG_1.HEIC', type: '' })], [file({ name: 'IMG_1.HEIC', type: '' })]],
    [
      [file({ name: 'a.jpg', type: 'application/octet-stream' })],
      [file({ name: 'a.jpg', type: 'application/octet-stream' })],
    ],
    [[file({ name: 'a.svg', type: '' })], ['wrongFile', { name: 'a.svg' }]],
    [[file({ name: 'a.txt', type: '' })], ['wrongFile', { name: 'a.txt' }]],
    [[file({ name: 'a', type: '' })], ['wrongFile', { name: 'a' }]],
    [[file({ name: 'a.exe', type: 'application/octet-stream' })], ['wrongFile', { name: 'a.exe' }]],
    [[file({ name: 'bild pa\u030a va\u0308g\u200b.pdf' })], [file({ name: 'bild på väg.pdf' })]],
    [[file({ name: 'a\u202efdp.exe.pdf' })], [file({ name: 'afdp.exe.pdf' })]],
    [
      [file(), file(), file()],
      ['tooMany', { max: 2 }],
    ],
    [[file({ name: '../a.pdf' })], ['invalid']],
    [[file({ name: 'a\\b.pdf' })], ['invalid']],
    [[file({ name: 'a\nb.pdf' })], ['invalid']],
    [[file({ name: '' })], ['invalid']],
    [[file({ name: `${'x'.repeat(252)}.pdf` })], ['invalid']],
    [[file({ type: 'pdf' })], ['invalid']],
    [[file({ size: -1 })], ['invalid']],
    [[file({ size: 1.5 })], ['invalid']],
    [[file({ size: '1' })], ['invalid']],
    [[null], ['invalid']],
    [file(), ['invalid']],
    ['a.pdf', ['invalid']],
  ];
  for (const [given, expected] of table) {
    it(`gives ${JSON.stringify(expected) ?? 'nothing'} for ${JSON.stringify(given).slice(0, 80)}`, () => {
      assert.deepEqual(result(given), expected);
    });
  }
});
