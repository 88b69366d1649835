import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { today } from '../../../src/contract/values/date.ts';
import { FieldSchema, type Input } from '../../../src/contract/fields/field.ts';
import { registerFieldType } from '../../../src/contract/fields/registry.ts';
import { optionsOf } from '../../../src/contract/values/evaluate-form.ts';
import type { ParsedAnswer } from '../../../src/contract/values/answer.ts';
import { parseAnswer } from '../../../src/contract/values/parse-answer.ts';

registerFieldType({
  type: 'test-rating',
  keys: { most: z.number() },
  answer: ({ most }) => z.pipe(z.coerce.number(), z.number().check(z.multipleOf(1), z.minimum(1), z.maximum(most))),
});

/** A field as a config says it, complete. */
function field(type: string, more: object = {}): Input {
  const said = type === 'hidden' ? { value: 'x' } : { label: 'A' };
  return FieldSchema.parse({ type, name: 'a', ...said, ...more }) as Input; // no type in this file is a group or a note
}

function read(input: Input, given: unknown, required = false): ParsedAnswer {
  return parseAnswer({ input, required, options: optionsOf(input), chosen: [] }, given);
}

/** Returns the parsed answer, or the code of its issue with the parameters of the text. */
function result(input: Input, given: unknown): unknown {
  const answer = read(input, given);
  if (answer.ok) return answer.answer;
  return answer.params ? [answer.code, answer.params] : [answer.code];
}

const options = [
  { value: 'x', label: 'X' },
  { value: 'y', label: 'Y' },
  { value: 'z', label: 'Z' },
  { value: 'gone', label: 'G', redirect: { text: 'Ring' } },
];
const day = (days: number) => new Date(Date.parse(today(new Date())) + days * 86_400_000).toISOString().slice(0, 10);

/** For each field: what is given, and what becomes of it. */
const table: [name: string, input: Input, rows: [given: unknown, expected: unknown][]][] = [
  [
    'a line',
    field('text'),
    [
      ['Hej', 'Hej'],
      ['  Hej hopp\u00a0', 'Hej hopp'],
      ['x'.repeat(200), 'x'.repeat(200)],
      ['x'.repeat(201), ['tooLong', { max: 200, length: 201 }]],
      ['😀'.repeat(200), '😀'.repeat(200)],
      ['Anna\tAndersson', 'Anna Andersson'],
      ['x\u200b'.repeat(200), 'x'.repeat(200)],
      ['a\u030a'.repeat(201), ['tooLong', { max: 200, length: 201 }]],
      ['', undefined],
      [' \n ', undefined],
      ['\u200b\u3164\u00a0', undefined],
      [5, ['invalid']],
      [true, ['invalid']],
      [['Hej'], ['invalid']],
      [{}, ['invalid']],
    ],
  ],
  [
    'a line with bounds and a pattern',
    field('text', { minLength: 2, maxLength: 4, pattern: 'a+|b+', errors: { pattern: 'P' } }),
    [
      ['aa', 'aa'],
      ['bbbb', 'bbbb'],
      ['', undefined],
      ['a', ['tooShort', { min: 2, length: 1 }]],
      ['😀', ['tooShort', { min: 2, length: 1 }]],
      [' a ', ['tooShort', { min: 2, length: 1 }]],
      ['aaaaa', ['tooLong', { max: 4, length: 5 }]],
      ['ab', ['pattern']],
      ['xaa', ['pattern']],
      ['aax', ['pattern']],
    ],
  ],
  [
    'a postcode',
    field('text', { format: 'postcode' }),
    [
      ['36073', '360 73'],
      ['SE-360 73', '360 73'],
      ['٣٦٠ ٧٣', '360 73'],
      ['Malmö', ['notPostcode']],
      ['', undefined],
    ],
  ],
  [
    'a text',
    field('textarea', { minLength: 3, maxLength: 5 }),
    [
      ['a\nb', 'a\nb'],
      ['a\tb', 'a\tb'],
      ['\r\n\u200b\u2800', undefined],
      ['ab', ['tooShort', { min: 3, length: 2 }]],
      ['abcdef', ['tooLong', { max: 5, length: 6 }]],
      [5, ['invalid']],
    ],
  ],
  [
    'an e-mail address',
    field('email'),
    [
      [' Namn@Example.se ', 'Namn@Example.se'],
      ['namn', ['notEmail']],
      ['namn@exa\u200bmple.se', 'namn@example.se'],
      ['a@b.se\nBcc: c@d.se', ['notEmail', { excess: 'Bcc: c@d.se' }]],
      ['', undefined],
      [5, ['invalid']],
    ],
  ],
  [
    'a phone number',
    field('tel'),
    [
      ['070-174 06 05', '+46701740605'],
      ['٠٧٠-١٧٤ ٠٦ ٠٥', '+46701740605'],
      ['08-123456/7', ['notPhone', { excess: '/7' }]],
      ['112', ['notPhone']],
      [701740605, ['invalid']],
    ],
  ],
  [
    'a number',
    field('number', { min: -1.5, max: 1000, step: 0.5 }),
    [
      ['3,5', 3.5],
      ['3.5', 3.5],
      [3.5, 3.5],
      ['1 000', 1000],
      ['−1,5', -1.5],
      ['٣', 3],
      ['0', 0],
      [0, 0],
      [-0, 0],
      ['', undefined],
      ['fyra', ['notNumber']],
      ['1e3', ['notNumber']],
      ['0x10', ['notNumber']],
      ...['a\nb', 'a\tb', '12\ud800'].map((raw): [string, string[]] => [raw, ['notNumber']]),
      [NaN, ['notNumber']],
      [Infinity, ['notNumber']],
      [1e21, ['notNumber']],
      [-2, ['tooLow', { min: -1.5 }]],
      ['1000,5', ['tooHigh', { max: 1000 }]],
      ['0,3', ['notStep', { step: 0.5 }]],
      [true, ['invalid']],
      [['3'], ['invalid']],
    ],
  ],
  [
    'a number by steps of a tenth',
    field('number', { step: 0.1 }),
    [
      ['0,3', 0.3],
      ['123456,7', 123456.7],
      ['0,35', ['notStep', { step: 0.1 }]],
    ],
  ],
  [
    'a number by steps from its smallest',
    field('number', { min: 1, step: 3 }),
    [
      [1, 1],
      [7, 7],
      [3, ['notStep', { step: 3 }]],
    ],
  ],
  ['a number without bounds', field('number'), [['−123 456,789', -123456.789]]],
  [
    'a date',
    field('date', { min: '2026-03-01', max: '2026-03-31' }),
    [
      ['2026-03-01', '2026-03-01'],
      ['31/3 2026', '2026-03-31'],
      ['2026-02-28', ['tooEarly', { min: '2026-03-01' }]],
      ['2026-04-01', ['tooLate', { max: '2026-03-31' }]],
      ['2026-02-30', ['notDate']],
      ['i går', ['notDate']],
      ['today', ['notDate']],
      [20260301, ['invalid']],
      ['', undefined],
    ],
  ],
  [
    'a date from today',
    field('date', { min: 'today' }),
    [
      [day(0), day(0)],
      [day(1), day(1)],
      [day(-1), ['tooEarly', { min: day(0) }]],
    ],
  ],
  [
    'a date up to today',
    field('date', { max: 'today' }),
    [
      [day(0), day(0)],
      [day(1), ['tooLate', { max: day(0) }]],
    ],
  ],
  ...['select', 'radio'].map((type): (typeof table)[number] => [
    `a ${type}`,
    field(type, { options }),
    [
      ['x', 'x'],
      [' x ', 'x'],
      ['X', ['notOption']],
      ['q', ['notOption']],
      ['toString', ['notOption']],
      ['gone', ['redirected']],
      ['', undefined],
      [['x'], ['invalid']],
      [5, ['invalid']],
    ],
  ]),
  [
    'checkboxes',
    field('checkboxes', { options, minChoices: 2, maxChoices: 2 }),
    [
      [
        ['y', 'x'],
        ['x', 'y'],
      ],
      [[], undefined],
      [['x'], ['tooFew', { min: 2 }]],
      [
        ['x', 'y', 'z'],
        ['tooMany', { max: 2 }],
      ],
      [['x', 'x'], ['notOption']],
      [['x', 'q'], ['notOption']],
      [['x', 'gone'], ['redirected']],
      [['x', 5], ['invalid']],
      ['x', ['invalid']],
      [{ 0: 'x' }, ['invalid']],
    ],
  ],
  [
    'a checkbox',
    field('checkbox'),
    [
      [true, true],
      [false, undefined],
      ['true', ['invalid']],
      [1, ['invalid']],
      ['', ['invalid']],
    ],
  ],
  [
    'a type of a developer’s own',
    field('test-rating', { most: 5 }),
    [
      ['3', 3],
      [5, 5],
      [6, ['invalid']],
      ['x', ['invalid']],
      ['', undefined],
    ],
  ],
];

describe('parseAnswer', () => {
  for (const [name, input, rows] of table) {
    describe(`of ${name}`, () => {
      for (const [given, expected] of rows) {
        const words = JSON.stringify(given) ?? 'nothing';
        it(`comes to ${JSON.stringify(expected)?.slice(0, 60) ?? 'nothing'} for ${words.slice(0, 60)}`, () => {
          assert.deepEqual(result(input, given), expected);
        });
      }

      it('gives what reads as itself again', () => {
        for (const [given] of rows) {
          const { ok, answer } = { answer: undefined, ...read(input, given) };
          if (ok) assert.deepEqual(result(input, JSON.parse(JSON.stringify(answer ?? null))), answer);
        }
      });

      it('is nothing for nothing', () => {
        assert.equal(result(input, undefined), undefined);
        assert.equal(result(input, null), undefined);
      });

      it('is missing where it is required', () => {
        const empty = rows.flatMap(([given, expected]) => (expected === undefined ? [given] : []));

        for (const given of [undefined, null, ...empty]) {
          assert.deepEqual(read(input, given, true), { ok: false, code: 'required' });
        }
      });
    });
  }

  describe('of a hidden value', () => {
    it('is that value, and nothing else', () => {
      assert.equal(result(field('hidden'), 'x'), 'x');
      assert.deepEqual(result(field('hidden'), 'y'), ['notOption']);
      assert.deepEqual(result(field('hidden'), ['x']), ['invalid']);
    });

    it('is always required', () => {
      assert.deepEqual(result(field('hidden'), ''), ['required']);
      assert.deepEqual(result(field('hidden'), undefined), ['required']);
    });
  });

  it('takes only the options that are offered', () => {
    const input = field('radio', { options });

    const answer = parseAnswer({ input, required: false, options: optionsOf(input).slice(1), chosen: [] }, 'x');

    assert.deepEqual(answer, { ok: false, code: 'notOption' });
  });
});
