import * as fc from 'fast-check';
import { today } from '../../src/contract/values/date.ts';
import type { Field, Input, InputOf } from '../../src/contract/fields/field.ts';
import { cleanAnswer } from '../../src/contract/values/clean-answer.ts';
import { evaluateForm, optionsOf } from '../../src/contract/values/evaluate-form.ts';
import { flattenInputs } from '../../src/contract/values/flatten-inputs.ts';
import { patterns, words, type Json } from './arbitraries.ts';

const lines = fc.string({ unit: fc.constantFrom('a', 'Å', '😀', ' ', '-', '<', '\u200b'), maxLength: 40 });

/** Pasted text: characters that the cleaning of a text removes, replaces or composes, and their neighbours. */
export const hostileText = fc.string({
  unit: fc.constantFrom(
    'A\u030a',
    '\r\n',
    '\ud83d',
    ...Array.from(
      'aÅ漢ي👩😀-  \u0301\u212b\0\t\n\f\u0007\u0085\u00a0\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u2028\u2029' +
        '\u202e\u202f\u2060\u2066\u2800\u3000\u3164\ufe0f\ufeff',
    ),
  ),
  maxLength: 24,
});

/** Any JSON value, and values that are hard to handle. */
const garbage = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    '\ud800',
    'a\u0000b',
    'a\nb',
    '\u2028',
    'true',
    '1e3',
    '0x10',
    '١٢',
    '__proto__',
    '-0',
    ' ',
    '2026-02-30',
  ),
  fc.string({ maxLength: 300 }),
);

/** Files of few bytes, whose content a test can make up. */
const file = fc.record({
  name: fc.constantFrom('a.pdf', 'b.PDF', 'å"%22.pdf', 'Bild 1', 'bild pa\u030a va\u0308g.pdf'),
  type: fc.constantFrom('image/png', 'IMAGE/jpeg'),
  size: fc.constantFrom(0, 1, 999),
});
const files = fc.array(file, { minLength: 1, maxLength: 2 });

/** Answers that a field most likely takes, written in the ways that people write them. */
function likely(input: Input): fc.Arbitrary<unknown> {
  switch (input.type) {
    case 'email':
      return fc.constantFrom(
        'namn@example.se',
        ' Åsa@Malmö.SE ',
        'namn@ex\u200bample.se',
        'a\u030asa@example.se\t',
        "o'brien@example.ie",
      );
    case 'tel':
      return fc.constantFrom(
        '070-174 06 05',
        '+358 40 1234567',
        '(08) 12 34 56',
        '٠٧٠١٧٤٠٦٠٥',
        '070\t174\u200b06 05',
        '040 123 4567',
        '08-123 45 67 vx',
      );
    case 'number': {
      const { max = 1000, min = Math.min(0, max - 20), step = 1 } = input;
      const numbers = fc
        .nat({ max: Math.floor((max - min) / step + 1e-9) })
        .map((steps) => Number((min + steps * step).toFixed(6)));
      return fc.oneof(
        numbers,
        numbers.map((number) => ` ${String(number).replace('.', ',')}`),
      );
    }
    case 'date': {
      const day = today(new Date());
      return fc.constantFrom(day, '2026-02-28', '23.11.2026', '31/12 1999', '20400101', day.replaceAll('-', '/'));
    }
    case 'select':
    case 'radio':
      return fc.constantFrom(...optionsOf(input)).map(({ value }) => value);
    case 'checkboxes':
      return fc.shuffledSubarray(optionsOf(input).map(({ value }) => value));
    case 'checkbox':
      return fc.boolean();
    case 'file':
      return files;
    case 'hidden':
      return fc.constant(input.value);
    default: {
      const { pattern, format, minLength = 0 } = input as Partial<InputOf<'text'>>;
      if (format !== undefined) return fc.constantFrom('36073', 'SE-360 73', '360\u00a073', '0151', 'D-10115');
      if (pattern !== undefined) return fc.constantFrom(...(patterns[pattern] ?? []));
      return fc.oneof(
        fc.constantFrom(...words),
        lines.map((line) => line.padEnd(minLength, 'x')),
        hostileText,
      );
    }
  }
}

/** Answers that fields of a type reject, unless their config allows them. */
const amiss: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text: fc.constantFrom('', 'JA', 'x'.repeat(201), 'två\nrader'),
  textarea: fc.constantFrom('x', 'x'.repeat(31)),
  number: fc.constantFrom(-999, 5000, '99 999', 0.123, '1,003', '1,2,3'),
  date: fc.constantFrom('1900-01-01', '2999-12-31', '31.2.2026'),
  file: fc.constantFrom([{ name: 'x.exe', type: '', size: 1 }], [{ name: 'a.pdf', type: 'image/png', size: 2e7 }]),
  tel: fc.constantFrom('08-123456/7', '00701740605', '112'),
  email: fc.constantFrom('namn@example.se (arbete)', 'namn@example.se.', 'a@b.se, c@d.se'),
  checkboxes: fc.constantFrom(['ja', 'ja'], ['q'], 'ja'),
};

/** An answer, often slightly invalid, now and then any value at all. */
const nearly = (input: Input): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: likely(input) },
    {
      weight: 1,
      arbitrary: likely(input).map((answer) => (typeof answer === 'string' ? ` ${answer}\u00a0` : [answer])),
    },
    {
      weight: 1,
      arbitrary: likely(input).map((answer) => (Array.isArray(answer) ? [...answer, ...answer] : `${String(answer)}x`)),
    },
    { weight: 5, arbitrary: amiss[input.type] ?? garbage },
    { weight: 1, arbitrary: fc.constantFrom(null, '', false, [], {}, 0) },
    { weight: 1, arbitrary: garbage },
  );

const answersBy = (
  fields: readonly Field[],
  by: (input: Input) => fc.Arbitrary<unknown>,
  left: number,
): fc.Arbitrary<Json> =>
  fc
    .tuple(
      ...flattenInputs(fields).map(({ input }) =>
        fc.option(by(input), { freq: left, nil: undefined }).map((answer): [string, unknown] => [input.name, answer]),
      ),
    )
    .map((answers) => Object.fromEntries(answers.filter(([, answer]) => answer !== undefined)));

/** Leaves out the answers to what is hidden, as the form does. */
const onlyVisible = (fields: readonly Field[], answers: Json): Json => {
  const { inputs: visible } = evaluateForm(fields, answers, cleanAnswer);
  return Object.fromEntries(Object.entries(answers).filter(([name]) => visible.has(name)));
};

const strangers = fc.constantFrom('secret', '__proto__', 'valueOf', 'b', '');

/** Answers to a form or a config: valid, nearly valid, and invalid in any way. */
export function answersTo(form: { readonly fields: readonly unknown[] }): fc.Arbitrary<Json> {
  const fields = form.fields as readonly Field[]; // those of a config lack the defaults, which nothing here asks for
  return fc.oneof(
    { weight: 12, arbitrary: answersBy(fields, likely, 20).map((answers) => onlyVisible(fields, answers)) },
    { weight: 8, arbitrary: answersBy(fields, nearly, 10).map((answers) => onlyVisible(fields, answers)) },
    { weight: 1, arbitrary: answersBy(fields, nearly, 3) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(answersBy(fields, likely, 20), strangers, garbage)
        // Unlike an assignment, this makes "__proto__" a key like any other.
        .map(([answers, name, value]): Json => Object.fromEntries([...Object.entries(answers), [name, value]])),
    },
  );
}
