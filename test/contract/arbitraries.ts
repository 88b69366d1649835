import * as fc from 'fast-check';
import type { Condition } from '../../src/contract/condition.ts';
import type { Field } from '../../src/contract/field.ts';
import { lookAt } from '../../src/contract/look-at.ts';

/*
 * Configs and answers for property tests. Nothing of Node is used here, so that a browser can make the same ones.
 */

type Json = Record<string, unknown>;

const words = fc.stringMatching(/^[A-Za-zåäöÅÄÖ0-9 ?!]{1,30}$/).filter((text) => text.trim() !== '');
const text = fc.oneof(words, fc.record({ sv: words, fi: words }));
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

/** Leaves out the keys that were not chosen, as JSON does. */
const without = <Value extends object>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** What a field of each type has besides what all have. */
const keysOf: Record<string, fc.Arbitrary<Json>> = {
  text: fc.record({ minLength: maybe(fc.nat(3)), maxLength: maybe(fc.integer({ min: 5, max: 40 })) }),
  postcode: fc.constant({ type: 'text', format: 'postcode' }),
  email: fc.record({ autocomplete: maybe(fc.constant('email')) }),
  tel: fc.constant({}),
  number: fc.record({
    min: maybe(fc.integer({ min: -5, max: 0 })),
    max: maybe(fc.integer({ min: 1, max: 9 })),
    step: maybe(fc.constantFrom(1, 0.5)),
  }),
  date: fc.record({ min: maybe(fc.constantFrom('2020-01-01', 'today')), max: maybe(fc.constant('2099-12-31')) }),
  textarea: fc.record({ maxLength: maybe(fc.integer({ min: 5, max: 60 })), publicRecord: maybe(fc.boolean()) }),
  select: fc.constant({}),
  radio: fc.constant({}),
  checkboxes: fc.record({ minChoices: maybe(fc.constant(1)), maxChoices: maybe(fc.constantFrom(1, 2)) }),
  checkbox: fc.constant({}),
  file: fc.record({ maxFiles: maybe(fc.constantFrom(1, 3)) }),
  hidden: fc.record({ value: words.map((value) => value.trim()) }),
};
const types = Object.keys(keysOf);

/** Fields that a condition may ask for the words of, and those that it may only ask whether they are filled. */
const chosen = new Set(['select', 'radio', 'checkboxes']);
const written = new Set(['text', 'textarea']);

const optionValues = ['a', 'b', 'c'] as const;

/** A question about a field that stands before: so that no circle can come about. */
function question(earlier: readonly { name: string; kind: string }[]): fc.Arbitrary<Condition> {
  return fc.constantFrom(...earlier).chain(({ name: field, kind }): fc.Arbitrary<Condition> => {
    const filled = fc.boolean().map((isFilled) => ({ field, filled: isFilled }));
    const value = chosen.has(kind) ? fc.constantFrom(...optionValues) : fc.constantFrom('x', 'Hej');
    if (!chosen.has(kind) && !written.has(kind)) return filled;
    return fc.oneof(
      filled,
      value.map((is) => ({ field, is })),
      fc.uniqueArray(value, { minLength: 1 }).map((values) => ({ field, in: values })),
    );
  });
}

function condition(earlier: readonly { name: string; kind: string }[]): fc.Arbitrary<Condition | undefined> {
  if (earlier.length === 0) return fc.constant(undefined);
  const one = question(earlier);
  const some = fc.array(one, { minLength: 1, maxLength: 3 });
  return fc.option(
    fc.oneof(
      one,
      some.map((all) => ({ all })),
      some.map((any) => ({ any })),
      one.map((not) => ({ not })),
    ),
    { nil: undefined },
  );
}

/** A field of a kind, which may ask for those before it. */
function fieldOf(name: string, kind: string, earlier: readonly { name: string; kind: string }[]): fc.Arbitrary<Json> {
  const shared =
    kind === 'hidden'
      ? {}
      : {
          label: text,
          hint: maybe(text),
          required: maybe(fc.oneof(fc.boolean(), question(earlier.length > 0 ? earlier : [{ name, kind: 'tel' }]))),
        };
  const options = chosen.has(kind)
    ? {
        options: fc.tuple(
          ...optionValues.map((value) =>
            fc.record({
              value: fc.constant(value),
              label: text,
              showWhen: value === 'c' ? condition(earlier) : fc.constant(undefined),
              redirect: value === 'b' ? maybe(fc.record({ text })) : fc.constant(undefined),
            }),
          ),
        ),
      }
    : {};
  return fc
    .tuple(
      fc.record({ name: fc.constant(name), ...shared, ...options, showWhen: condition(earlier) }),
      keysOf[kind] ?? fc.constant({}),
    )
    .map(([asked, keys]) => without({ type: kind, ...asked, ...keys }));
}

/** A config without mistakes: fields of every type, some of them in a group, with conditions on those before. */
export const soundConfig: fc.Arbitrary<{ fields: Json[] }> = fc
  .array(fc.constantFrom(...types), { minLength: 1, maxLength: 8 })
  .chain((kinds) => {
    const named = kinds.map((kind, index) => ({ kind, name: `f${index}` }));
    return fc.tuple(
      fc.tuple(...named.map(({ kind, name }, index) => fieldOf(name, kind, named.slice(0, index)))),
      fc.boolean(),
      condition(named.slice(0, 1)),
    );
  })
  .map(([fields, grouped, showWhen]) => {
    const [first, ...rest] = fields;
    const isGroup = grouped && rest.length > 0 && first !== undefined;
    return {
      fields: isGroup ? [first, without({ type: 'group', label: 'Grupp', showWhen, fields: rest })] : fields,
    };
  });

const garbage = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\u0000', '\uD800', '__proto__', ' ', true, null, {}),
);

interface Given {
  readonly right: fc.Arbitrary<unknown>;
  readonly wrong: fc.Arbitrary<unknown>;
}

const file = (name: string, type: string, size: number) => ({ name, type, size });

/** Answers of the kinds that people give, right in most forms and wrong in most. */
const answersOf: Record<string, Given> = {
  text: {
    right: fc.constantFrom('Hej', '  Hej  ', 'Hejsan'),
    wrong: fc.oneof(fc.constantFrom('x', 'två\nrader'), words),
  },
  postcode: { right: fc.constantFrom('612 80', '61280', 'SE-612 80'), wrong: fc.constantFrom('00000', '6128') },
  email: { right: fc.constantFrom('a@example.se', ' a@skärgård.se '), wrong: fc.constantFrom('a@', 'a b@example.se') },
  tel: {
    right: fc.constantFrom('070-174 06 05', '+46 (0)8-465 004 00', '+358 40 1234567', '٠٧٠١٧٤٠٦٠٥'),
    wrong: fc.constantFrom('12', 'nej'),
  },
  number: {
    right: fc.constantFrom('1,0', '1', 1, ' 1 '),
    wrong: fc.oneof(fc.constantFrom('tre', '1e3', 0.3), fc.double()),
  },
  date: {
    right: fc.constantFrom('2030-11-23', '23/11 2030', '20301123'),
    wrong: fc.constantFrom('31.2.2026', 'i går'),
  },
  textarea: { right: fc.constantFrom('Hejs', 'två\nr'), wrong: fc.oneof(fc.constantFrom('a'.repeat(61)), words) },
  select: { right: fc.constantFrom('a', 'a', 'c'), wrong: fc.constantFrom('b', 'd') },
  radio: { right: fc.constantFrom('a', 'a', 'c'), wrong: fc.constantFrom('b', 'd') },
  checkboxes: { right: fc.constantFrom(['a'], ['c', 'a'], ['c']), wrong: fc.constantFrom(['a', 'a'], ['b'], ['d']) },
  checkbox: { right: fc.constant(true), wrong: fc.constantFrom(false, 'true') },
  file: {
    right: fc.constantFrom([file('a.png', 'image/png', 5000)], [file('b.pdf', 'application/pdf', 0)]),
    wrong: fc.constantFrom([file('c.exe', '', 1)], [file('a.png', 'image/png', 2e7)]),
  },
};

interface Asked {
  readonly type: string;
  readonly name?: string;
  readonly format?: string;
  readonly value?: unknown;
  readonly fields?: readonly Asked[];
}

const askedIn = (fields: readonly Asked[]): readonly Asked[] =>
  fields.flatMap((one) => (one.fields ? askedIn(one.fields) : [one]));

/** Answers to a config: most are right and to questions that show; now and then anything at all. */
export function answersTo({ fields }: { fields: readonly Json[] }): fc.Arbitrary<Json> {
  const asked = askedIn(fields as unknown as Asked[]); // as soundConfig makes them
  const answers = asked.map(({ name = '', type, format, value }) => {
    const { right, wrong } = answersOf[format ?? type] ?? { right: fc.constant(value), wrong: garbage };
    const given = fc.oneof(
      { weight: 40, arbitrary: right },
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 2, arbitrary: wrong },
      { weight: 1, arbitrary: garbage },
    );
    return [name, given] as const;
  });
  const stray = fc.oneof(
    { weight: 19, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constantFrom({ stray: 'x' }, { toString: 1 }) },
  );
  const hidden = fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
  return fc.tuple(fc.record(Object.fromEntries(answers)), stray, hidden).map(([given, more, keepsHidden]) => {
    const { inputs } = lookAt(fields as unknown as Field[], given); // a sound config's fields
    const shown = Object.entries(given).filter(([name]) => keepsHidden || inputs.has(name));
    return without({ ...Object.fromEntries(shown), ...more });
  });
}
