import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maxFileBytes, maxMessageBytes, sendingTime } from '../../../src/contract/message/limits.ts';
import type { Field } from '../../../src/contract/fields/field.ts';
import { paceOf } from '../../../src/receiver/http/pace.ts';
import { createReceiver } from '../../../src/receiver/receiver.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { dataFile, formFrom, origin, post } from '../../receiver/support.ts';
import { validSubmission } from '../../support/submissions.ts';
import { form } from '../support.ts';

/** JSON without any character outside of ASCII, as some libraries write it. */
const escaped = (value: unknown) =>
  JSON.stringify(value).replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const options = Array.from({ length: 2000 }, (_, index) => ({ value: `${index}${'å'.repeat(190)}`, label: 'L' }));

describe('maxMessageBytes', () => {
  const longest: Record<string, [fields: object[], values: object]> = {
    'a textarea of emoji': [
      [{ type: 'textarea', name: 'a', label: 'L', maxLength: 20_000 }],
      { a: '🌻'.repeat(20_000) },
    ],
    'a textarea of line breaks and quotation marks': [
      [{ type: 'textarea', name: 'a', label: 'L', maxLength: 20_000 }],
      { a: `x${'"\n'.repeat(9999)}x` },
    ],
    'many texts': [
      Array.from({ length: 300 }, (_, index) => ({ type: 'text', name: `a${index}`, label: 'L' })),
      Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`a${index}`, '🌻'.repeat(200)])),
    ],
    'all of many options': [
      [{ type: 'checkboxes', name: 'a', label: 'L', options }],
      { a: options.map(({ value }) => value) },
    ],
    'a hidden text': [[{ type: 'hidden', name: 'a', value: '🌻'.repeat(1000) }], { a: '🌻'.repeat(1000) }],
  };
  for (const [name, [fields, values]] of Object.entries(longest)) {
    it(`allows ${name} as long as the form does`, async () => {
      const receive = createReceiver({
        form: formFrom({ form: 'kontakt', fields }),
        allowedOrigins: [origin],
        store: createSqliteStore({ path: dataFile() }),
      });
      const address = `https://www.example.se/${'x'.repeat(1970)}`;
      const message = validSubmission({ values, page: { url: address, referrer: address, title: 'å'.repeat(500) } });

      assert.equal((await receive(post(message))).status, 201);
      assert.equal((await receive(post(escaped(message)))).status, 200);
    });
  }

  it('is never less than 64 KiB', () => {
    assert.equal(maxMessageBytes({ fields: [] }) >= 65_536, true);
  });

  it('is a small multiple of that for the default form', () => {
    assert.ok(maxMessageBytes(form) < 200_000);
  });
});

describe('sendingTime', () => {
  const file = (maxSize: number, maxFiles: number): Field => ({
    type: 'file',
    name: 'a',
    label: 'L',
    accept: ['image/*'],
    maxSize,
    maxFiles,
  });

  for (const [size, count, seconds] of [
    [10, 5, 515],
    [100, 20, 20_015],
    [0.1, 1, 16],
  ] as const) {
    it(`is ${seconds} s for ${count} files of ${size} MB, and the receiver allows more`, () => {
      const withFiles = { ...form, fields: [...form.fields, file(size, count)] };

      const planned = sendingTime(withFiles.timeout * 1000, maxFileBytes(withFiles));

      assert.equal(planned, seconds * 1000);
      assert.ok(paceOf(withFiles).timeout > planned + 10_000);
    });
  }
});
