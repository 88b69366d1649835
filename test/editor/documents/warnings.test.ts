import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { warningsOf } from '../../../src/editor/documents/warnings.ts';
import { createDocument } from '../../../src/editor/model/document.ts';
import type { JsonObject } from '../../../src/editor/model/edit-json.ts';
import { inspect } from '../../../src/editor/model/inspect.ts';
import { presets } from '../../../src/presets/find-preset.ts';

const warn = (config: JsonObject, fallback = '/kontakt'): string[] =>
  warningsOf(createDocument(config, { fallback }), inspect(config)).map(({ code }) => code);

const privacy = { controller: 'Kommunstyrelsen' };
const text = (name: string, label: string, keys: JsonObject = {}): JsonObject => ({
  type: 'text',
  name,
  label,
  ...keys,
});
const options = (...labels: string[]): JsonObject[] => labels.map((label) => ({ value: label, label }));
const via = {
  type: 'radio',
  name: 'via',
  label: 'Svar via',
  required: true,
  options: [...options('E-post'), { value: 'none', label: 'Inget svar, jag vill vara anonym' }],
};
const form = (...fields: JsonObject[]): JsonObject => ({ fields, privacy });

const bad: readonly (readonly [code: string, config: JsonObject, fallback?: string])[] = [
  ['personalNumber', form(text('pnr', 'Personnummer'))],
  ['personalNumber', form(text('a', 'Ange ditt person-nummer'.replace('-', '')))],
  ['personalNumber', form(text('a', 'Henkilötunnus'))],
  ['personalNumber', form(text('personnummer', 'Vem är du?'))],
  ['contactRequired', form(via, { type: 'email', name: 'mail', label: 'E-post', required: true })],
  ['contactRequired', form(via, { type: 'tel', name: 'tel', label: 'Telefon', required: true })],
  ['manyRequired', form(...['a', 'b', 'c', 'd', 'e'].map((name) => text(name, name, { required: true })))],
  [
    'manyRequired',
    form({
      type: 'group',
      label: 'Om dig',
      fields: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => text(name, name, { required: true })),
    }),
  ],
  [
    'noDontKnow',
    form({ type: 'select', name: 'v', label: 'Vilken enhet?', required: true, options: options('Norr', 'Söder') }),
  ],
  [
    'noDontKnow',
    form({
      type: 'select',
      name: 'v',
      label: 'Vilken verksamhet gäller det?',
      required: true,
      options: options('Skola', 'Vård'),
    }),
  ],
  [
    'noDontKnow',
    form({ type: 'radio', name: 'department', label: 'Gäller', required: true, options: options('Skola', 'Vård') }),
  ],
  ['noPublicRecord', form({ type: 'textarea', name: 'a', label: 'Beskriv' })],
  ['noPublicRecord', form({ type: 'textarea', name: 'a', label: 'Beskriv', publicRecord: false })],
  ['noPrivacy', { fields: [{ type: 'email', name: 'mail', label: 'E-post' }] }],
  ['noPrivacy', { fields: [{ type: 'file', name: 'bild', label: 'Bild' }] }],
  ['consent', form({ type: 'checkbox', name: 'ok', label: 'Jag samtycker till att uppgifterna behandlas' })],
  ['consent', form({ type: 'checkboxes', name: 'ok', label: 'GDPR', options: options('Jag godkänner behandlingen') })],
  ['insecure', { ...form(text('a', 'A')), endpoint: 'http://www.example.se/synpunkter' }],
  ['insecure', { ...form(text('a', 'A')), endpoints: { skola: 'http://skola.example.se/x' } }],
  ['secret', { ...form(text('a', 'A')), headers: { Authorization: 'Bearer x' } }],
  [
    'manyRadios',
    form({
      type: 'radio',
      name: 'a',
      label: 'A',
      options: options(...Array.from({ length: 16 }, (_, at) => `Nr ${at}`)),
    }),
  ],
  ['noFallback', form(text('a', 'A')), ''],
  ['brokenAddress', form(text('a', 'A')), 'www.example.se/kontakt'],
  ['placeholder', { ...form(text('a', 'A')), privacy: { controller: '[Nämnden], Exempelkommun' } }],
  ['placeholder', { ...form(text('a', 'A')), privacy: { ...privacy, officer: { sv: 'Ombudet, [e-postadress]' } } }],
  ['untranslated', { ...form({ ...text('a', 'A'), label: { sv: 'A' } }), languages: ['sv', 'fi'] }],
];

const publicRecord = { type: 'textarea', name: 'a', label: 'Beskriv', publicRecord: true };
const good: readonly JsonObject[] = [
  form(text('namn', 'Namn', { hint: 'Skriv inte personnummer' })),
  form(text('arende', 'Ärendenummer')),
  form(via, { type: 'email', name: 'mail', label: 'E-post', required: true, showWhen: { field: 'via', is: 'E-post' } }),
  form(via, {
    type: 'group',
    label: 'Kontakt',
    showWhen: { field: 'via', is: 'E-post' },
    fields: [{ type: 'email', name: 'mail', label: 'E-post', required: true }],
  }),
  form(via, { type: 'email', name: 'mail', label: 'E-post' }),
  form({ type: 'email', name: 'mail', label: 'E-post', required: true }),
  {
    preset: 'kontakt',
    privacy,
    changes: { name: { required: true }, email: { required: true }, phone: { required: true } },
  },
  ...['Vilken lägenhet gäller det?', 'Har du erfarenhet av det?'].map((label) =>
    form({ type: 'radio', name: 'a', label, required: true, options: options('Ja', 'Nej') }),
  ),
  form(...['a', 'b', 'c'].map((name) => text(name, name, { required: true }))),
  form({
    type: 'select',
    name: 'v',
    label: 'Vilken verksamhet gäller det?',
    required: true,
    options: options('Skola', 'Vet inte'),
  }),
  form({ type: 'select', name: 'v', label: 'Vilken verksamhet gäller det?', options: options('Skola', 'Vård') }),
  form({ type: 'select', name: 'farg', label: 'Vilken färg?', required: true, options: options('Röd', 'Blå') }),
  form(publicRecord),
  form({ type: 'textarea', name: 'a', label: 'Beskriv', hint: 'Det du skriver blir en allmän handling.' }),
  { fields: [{ type: 'radio', name: 'a', label: 'Hjälpte sidan dig?', options: options('Ja', 'Nej') }] },
  form({ type: 'checkbox', name: 'ok', label: 'Jag intygar att uppgifterna stämmer' }),
  form({ type: 'checkbox', name: 'svar', label: 'Jag vill ha svar' }),
  { ...form(text('a', 'A')), endpoint: 'http://localhost:8787/synpunkter' },
  { ...form(text('a', 'A')), endpoint: '/synpunkter' },
  { ...form(text('a', 'A')), headers: { 'X-Kommun': 'ekang' } },
  form({
    type: 'radio',
    name: 'a',
    label: 'A',
    options: options(...Array.from({ length: 15 }, (_, at) => `Nr ${at}`)),
  }),
  form({
    type: 'select',
    name: 'a',
    label: 'A',
    options: options(...Array.from({ length: 40 }, (_, at) => `Nr ${at}`)),
  }),
  { ...form({ ...text('a', 'A'), label: { sv: 'A', fi: 'A' } }), languages: ['sv', 'fi'] },
];

describe('advice on a form', () => {
  for (const [code, config, fallback] of bad) {
    it(`has ${code} for ${JSON.stringify(config).slice(0, 90)}`, () => {
      assert.deepEqual(warn(config, fallback), [code]);
    });
  }

  for (const config of good) {
    it(`has none for ${JSON.stringify(config).slice(0, 90)}`, () => {
      assert.deepEqual(warn(config), []);
    });
  }

  it('leads from missing texts to where they are written', () => {
    const config = { ...form({ ...text('a', 'A'), label: { sv: 'A' } }), languages: ['sv', 'fi'] };
    const found = warningsOf(createDocument(config, { fallback: '/kontakt' }), inspect(config));

    assert.deepEqual(
      found.map(({ path }) => path),
      [['languages']],
    );
  });

  it('has none for a preset with a privacy notice', () => {
    for (const preset of Object.keys(presets)) assert.deepEqual(warn({ preset, privacy }), [], preset);
  });

  it('has none that is wrong for the forms of the demo', () => {
    const found = globSync('demo/configs/*.json').flatMap((file) => warn(JSON.parse(readFileSync(file, 'utf8'))));

    assert.deepEqual(
      found.filter((code) => !['noPrivacy', 'manyRequired', 'noPublicRecord', 'untranslated'].includes(code)),
      [],
    );
  });
});
