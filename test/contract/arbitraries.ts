import * as fc from 'fast-check';
import type { Condition } from '../../src/contract/config/condition.ts';
import type { InputType } from '../../src/contract/fields/registry.ts';
import { flattenInputs } from '../../src/contract/values/flatten-inputs.ts';
import { presets } from '../../src/presets/find-preset.ts';

/*
 * Configs without mistakes; the answers to their forms are in answer-arbitraries.ts. Without Node, so that a browser
 * can read both as well.
 */

/** An object as JSON has them. */
export type Json = Record<string, unknown>;

/** A field as a config says it, named by its place. */
type Said = Json & { name: string; type: InputType; options?: Json[] };

// Names of fields, some of which every object has.
const names = ['a', 'constructor', 'values', 'toString', 'e', 'name', 'Message_1'];
/** The values in fields and conditions. */
export const words = ['ja', 'nej', 'Å 😀', 'constructor'];
/** Patterns, and what matches them. */
export const patterns: Readonly<Record<string, readonly string[]>> = {
  '[a-z]+': ['ja', 'abc'],
  '\\d{2,4}': ['12', '1234'],
  'ja|nej': ['ja', 'nej'],
};

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

/** A value that is mostly missing, since it keeps a message from being sent. */
const rarely = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 19, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

/** An object of some of the keys. */
const some = (keys: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Json> =>
  fc.record(keys, { requiredKeys: [], noNullPrototype: true });

/** An object of all the keys, without those that came to nothing. */
const all = (keys: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Json> =>
  fc
    .record(keys)
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));

const merged = ([one, other]: [Json, Json]): Json => ({ ...one, ...other });

const oneText = fc.constantFrom('Hej', 'Vad gäller det?', 'a < b & c', 'مرحبا', '😀');
const texts = fc.oneof(
  oneText,
  fc.record({ sv: oneText, fi: oneText, 'en-GB': oneText }, { requiredKeys: ['sv'], noNullPrototype: true }),
);

const links = fc.record({
  href: fc.constantFrom('/x', 'https://example.se/', 'tel:112', 'mailto:a@b.se'),
  text: texts,
});

const options: fc.Arbitrary<Json[]> = fc.uniqueArray(
  all({
    value: fc.constantFrom(...words, 'x', 'y'),
    label: texts,
    group: maybe(texts),
    notice: maybe(texts),
    // An option that redirects keeps the message from being sent.
    redirect: rarely(all({ text: texts, link: maybe(links) })),
  }),
  { selector: ({ value }) => value, minLength: 1, maxLength: 5 },
);

/** Two numbers, the smaller first; each may be missing. */
const bounds = (low: string, high: string, number: fc.Arbitrary<number>): fc.Arbitrary<Json> =>
  fc
    .tuple(number, number, fc.subarray([low, high]))
    .map(([one, other, keys]) =>
      Object.fromEntries(keys.map((key) => [key, key === low ? Math.min(one, other) : Math.max(one, other)])),
    );

const dates = fc.constantFrom('1999-12-31', '2026-02-28', '2026-11-23', '2040-01-01');

/** The keys of each type that others do not have; `name` and what depends on other fields are added later. */
const keysOf: Readonly<Record<InputType, fc.Arbitrary<Json>>> = {
  text: fc.oneof(
    bounds('minLength', 'maxLength', fc.integer({ min: 1, max: 30 })),
    fc.constantFrom(...Object.keys(patterns)).map((pattern) => ({ pattern, errors: { pattern: 'Så här' } })),
    fc.constant({ format: 'postcode' }),
    some({ autocomplete: fc.constant('name'), publicRecord: fc.boolean(), default: fc.constantFrom('', ...words) }),
  ),
  email: some({ autocomplete: fc.constant('email'), default: fc.constant('a@example.se') }),
  tel: some({ autocomplete: fc.constant('tel') }),
  number: fc
    .tuple(bounds('min', 'max', fc.integer({ min: -50, max: 1000 })), some({ step: fc.constantFrom(1, 0.5, 0.1, 7) }))
    .map(([one, other]) => ({ ...one, ...other })),
  date: fc.oneof(
    fc.uniqueArray(dates, { minLength: 2, maxLength: 2 }).map((pair) => {
      const [min, max] = pair.toSorted();
      return { min, max };
    }),
    some({ min: fc.constantFrom('today', '2026-01-01'), default: fc.constant('today') }),
    some({ max: fc.constantFrom('today', '2026-12-31') }),
  ),
  textarea: fc.oneof(
    bounds('minLength', 'maxLength', fc.integer({ min: 1, max: 30 })),
    some({ publicRecord: fc.boolean() }),
  ),
  select: fc.record({ options }),
  radio: fc.tuple(fc.record({ options }), some({ display: fc.constant('buttons') })).map(merged),
  checkboxes: fc
    .tuple(options, fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.subarray(['minChoices', 'maxChoices']))
    .map(([list, low, more, keys]) => {
      const minChoices = 1 + (low % list.length);
      return { options: list, ...pick({ minChoices, maxChoices: minChoices + more }, keys) };
    }),
  checkbox: some({ default: fc.boolean() }),
  file: some({
    accept: fc.constantFrom(['image/*'], ['.pdf', 'text/plain']),
    maxSize: fc.constantFrom(0.001, 1),
    maxFiles: fc.integer({ min: 1, max: 3 }),
  }),
  hidden: fc.record({ value: fc.constantFrom(...words) }),
};

const pick = (record: Json, keys: readonly string[]): Json => Object.fromEntries(keys.map((key) => [key, record[key]]));

const types = Object.keys(keysOf) as InputType[]; // the keys of a table of ours

/** Some questions, each able to ask only about those before it, so that no circle comes about. */
const inputs: fc.Arbitrary<Said[]> = fc
  .array(
    fc
      .constantFrom(...types)
      .chain((type) =>
        (type === 'hidden'
          ? keysOf[type]
          : fc.tuple(keysOf[type], all({ label: texts, hint: maybe(texts) })).map(merged)
        ).map((keys) => ({ ...keys, type })),
      ),
    { minLength: 1, maxLength: names.length },
  )
  .map((list) => list.map((said, index) => ({ ...said, name: names[index] ?? '' })));

/** A condition that the answers to some fields can meet. */
function conditionOn(asked: readonly Said[], depth = 2): fc.Arbitrary<Condition> {
  const questions = fc.constantFrom(...asked).chain((said): fc.Arbitrary<Condition> => {
    const { name: field } = said;
    const filled = fc.boolean().map((is) => ({ field, filled: is }));
    const known = said.options?.map(({ value }) => String(value)) ?? words;
    const isWord =
      ['select', 'radio', 'checkboxes', 'hidden', 'textarea'].includes(said.type) ||
      (said.type === 'text' && said['format'] === undefined);
    if (!isWord) return filled;
    return fc.oneof(
      fc.constantFrom(...known).map((is) => ({ field, is })),
      fc.subarray([...known], { minLength: 1 }).map((list) => ({ field, in: list })),
      filled,
    );
  });
  if (depth === 0) return questions;
  const part = conditionOn(asked, depth - 1);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: questions },
    { weight: 1, arbitrary: parts.map((list) => ({ all: list })) },
    { weight: 1, arbitrary: parts.map((list) => ({ any: list })) },
    { weight: 1, arbitrary: part.map((not) => ({ not })) },
  );
}

/** The condition that a field is shown by, if any. */
const showWhen = (asked: readonly Said[]): fc.Arbitrary<Json> =>
  asked.length === 0
    ? fc.constant({})
    : fc
        .option(conditionOn(asked), { freq: 2, nil: undefined })
        .map((condition) => (condition ? { showWhen: condition } : {}));

function hanging(list: readonly Said[]): fc.Arbitrary<Json[]> {
  return fc.tuple(
    ...list.map((said, index) => {
      const before = list.slice(0, index);
      const required =
        said.type === 'hidden' ? fc.constant(undefined) : maybe(fc.oneof(fc.boolean(), conditionOn(list)));
      const opened = fc.tuple(
        ...(said.options ?? []).map((option) => showWhen(before).map((when) => ({ ...option, ...when }))),
      );
      return fc.tuple(showWhen(before), required, opened).map(([when, must, offers]) => ({
        ...said,
        ...when,
        ...(must !== undefined && { required: must }),
        ...(said.options && { options: offers }),
      }));
    }),
  );
}

/** Fields of every type, in any order, some of them in a group. */
const fieldLists: fc.Arbitrary<Json[]> = inputs.chain((list) =>
  fc.tuple(fc.nat({ max: list.length }), fc.nat({ max: list.length })).chain(([one, other]) => {
    const [start, end] = [Math.min(one, other), Math.max(one, other)];
    const inGroup = (_: unknown, index: number): boolean => index >= start && index < end;
    return fc
      .record({
        fields: hanging(list),
        heading: texts,
        when: showWhen(list.slice(0, start)),
        note: maybe(fc.tuple(texts, showWhen(list)).map(([text, when]) => ({ type: 'note', text, ...when }))),
      })
      .chain(({ fields, heading, when, note }) => {
        const grouped = fields.filter(inGroup);
        const group = { type: 'group', label: heading, ...when, fields: grouped };
        const rest = fields.filter((field, index) => !inGroup(field, index));
        const top = [...rest, ...(grouped.length > 0 ? [group] : []), ...(note ? [note] : [])];
        return fc.shuffledSubarray(top, { minLength: top.length });
      });
  }),
);

const around = some({
  $schema: fc.constant('./config.schema.json'),
  form: fc.constantFrom('skola', 'a-1_b'),
  endpoint: fc.constantFrom('/synpunkter', 'https://example.se/x?id=1'),
  format: fc.constantFrom('json', 'multipart'),
  extraFields: some({ source: fc.constantFrom('webb', ''), _form: fc.constant('17') }),
  credentials: fc.constantFrom('same-origin', 'include', 'omit'),
  idempotencyKey: fc.boolean(),
  headers: some({ 'X-Kommun': fc.constantFrom('', 'Vaxjo ~') }),
  language: fc.constantFrom('sv', 'sv-FI', 'no'),
  country: fc.constantFrom('SE', 'FI', 'IS'),
  languages: fc.subarray(['sv', 'fi', 'en-GB']),
  heading: texts,
  theme: fc.constantFrom('light', 'dark', 'auto'),
  accent: fc.constantFrom('#0b6048', '#FFF'),
  nextSteps: texts,
  timeout: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.constant(1.5)),
  texts: some({ send: texts, 'errors.required': texts, 'defaultForm.kind.options.synpunkt': texts }),
  privacy: fc
    .tuple(
      fc.record({ controller: texts }),
      some({ officer: texts, transfers: texts, obligation: texts, complaints: texts, rights: texts, link: links }),
    )
    .map(merged),
  warnOfPersonalNumbers: fc.boolean(),
  page: some({ url: fc.boolean(), query: fc.subarray(['id', 'lang']), title: fc.boolean(), viewport: fc.boolean() }),
  spamHints: fc.boolean(),
  contact: some({ phone: fc.constant('08-123 45 67'), email: fc.constant('kommun@example.se'), link: links }),
}).map(({ spamHints, ...config }) => ({ ...config, ...(config['format'] !== 'multipart' && { spamHints }) }));

/** Other names for some of the fields, and for the keys that a format adds. */
function fieldNames({ fields = [], format }: Json): fc.Arbitrary<Json> {
  const asked = (fields as Json[]).flatMap(({ name }) => (typeof name === 'string' ? [name] : [])); // as made above
  const beside = format === 'multipart' ? ['_id', '_page', '_viewport'] : [];
  return fc
    .subarray([...asked, ...beside])
    .chain((list) =>
      fc.record(Object.fromEntries(list.map((name) => [name, fc.constantFrom(`x.${name}`, `${name}[]`, false)]))),
    )
    .map((others) => ({ fieldNames: others }));
}

/** Configs that say what to ask, and nothing else. */
export const soundConfig: fc.Arbitrary<{ fields: Json[] }> = fieldLists.map((fields) => ({ fields }));

/** A preset with changed texts, and with one more field. */
const changedPreset = fc.constantFrom(...Object.entries(presets)).chain(([preset, { fields }]) => {
  const known = flattenInputs(fields).map(({ input }) => input.name);
  const change = some({ label: texts, hint: texts, required: fc.boolean() });
  return fc.tuple(fc.subarray(known), change, fc.boolean()).map(([changed, keys, more]): Json => ({
    preset,
    changes: Object.fromEntries(changed.map((name) => [name, keys])),
    ...(more && {
      moreFields: [{ type: 'text', name: 'more', label: 'Mer', required: { field: known[0], filled: true } }],
    }),
  }));
});

/** Configs that say anything that a config may say. */
export const anyConfig: fc.Arbitrary<Json> = fc
  .tuple(around, fc.oneof({ weight: 4, arbitrary: soundConfig }, { weight: 1, arbitrary: changedPreset }))
  .map(([one, other]) => ({ ...one, ...other, endpoints: { skola: '/skola' } }))
  .chain((config) => fieldNames(config).map((keys) => ({ ...config, ...keys })));

/** Names of the preset among others, so that fields share some of them. */
const sharedNames = fc.constantFrom('a', 'b', 'kind', 'answerVia', 'name');

const someCondition = fc.oneof(
  fc.record({ field: sharedNames, filled: fc.constant(true) }),
  fc.record({ field: sharedNames, is: fc.constantFrom('x', 'email') }),
);

const someFields = fc.array(
  all({
    type: fc.constantFrom('text', 'date', 'file'),
    name: sharedNames,
    label: fc.constant('T'),
    showWhen: maybe(someCondition),
  }),
  { minLength: 1, maxLength: 3 },
);

const someChange = fc.oneof(
  fc.constant(false),
  fc.record({ type: fc.constantFrom('text', 'date', 'file') }),
  fc.record({ showWhen: someCondition }),
);

/** Configs whose parts are valid one by one, but may contradict each other. */
export const contradictoryConfig: fc.Arbitrary<Json> = some({
  fields: someFields,
  changes: some({ kind: someChange, answerVia: someChange, name: someChange }),
  moreFields: someFields,
  format: fc.constantFrom('urlencoded', 'open311'),
  fieldNames: some({ a: fc.constantFrom('name', 'x'), kind: fc.constantFrom('a', 'x') }),
  answerWithin: fc.record({ days: fc.constant(5), when: someCondition }),
});
