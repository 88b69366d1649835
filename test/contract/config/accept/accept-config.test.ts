import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { acceptConfig, configKeys } from '../../../../src/contract/config/accept/accept-config.ts';
import { parseConfig } from '../../../../src/contract/config/parse-config.ts';
import { ConfigSchema } from '../../../../src/contract/config/schema.ts';
import { findPreset, presets } from '../../../../src/presets/find-preset.ts';
import { anyConfig, contradictoryConfig } from '../../arbitraries.ts';
import { asks, option, radio, text } from '../fields.ts';
import { wrongConfigs } from '../wrong-configs.ts';

const root = new URL('../../../../', import.meta.url);

const accept = (json: unknown) => acceptConfig(json, findPreset(json));

/** Asserts that a config is accepted only where it has no issue, and as it is then read; returns whether it is. */
function assertAgrees(json: unknown): boolean {
  const accepted = accept(json);
  if (!accepted) return false;
  const { config, issues, warnings } = parseConfig(json, findPreset(json));
  assert.deepEqual([...issues, ...warnings], []);
  assert.deepEqual(accepted, config);
  return true;
}

const seed = 20261127;

/** Puts another value at one place of a config. */
function mutate(json: unknown, at: number, value: unknown): unknown {
  let count = 0;
  const visit = (part: unknown): unknown => {
    count += 1;
    if (count === at) return value;
    if (Array.isArray(part)) return part.map(visit);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(json);
}

/** Values that are valid at some places of a config. */
const values = fc.constantFrom<unknown>(
  '', 'a', 'e', 'ja', 'today', 'sv', 'xx', 'text', 'note', 'kontakt', 'acme-rating', '<b>x</b>', '/x', 'example.se/x',
  'https://a@example.se/', '/x?token=1', '[', '2026-02-30', 0, -1, 1, 1.5, 600, null, true, false, [], ['a'], ['ja', 'ja'],
  {}, { sv: 'Hej' }, { fi: 'Hei' }, { 'en-GB': 'Hi' }, { type: 'text', name: 'a', label: 'A' }, { field: 'a', is: 'ja' },
  'HTTPS://example.se/', 'TEL:112',
  { href: 'Mailto:a@example.se', text: 'a' }, { field: 'e', filled: true }, { any: [] }, { not: { field: 'constructor', in: ['ja'] } },
); // prettier-ignore

describe('acceptConfig', () => {
  it('knows every key of a config', () => {
    assert.deepEqual(configKeys.toSorted(), Object.keys(ConfigSchema.shape).toSorted());
  });

  it('accepts none of the wrong configs', () => {
    assert.deepEqual(
      wrongConfigs.flatMap(([json]) => (accept(json) ? [json] : [])),
      [],
    );
  });

  it('reads what it accepts as parseConfig() does', () => {
    fc.assert(
      fc.property(fc.oneof(anyConfig, contradictoryConfig), (config) => void assertAgrees(config)),
      { seed, numRuns: 500 },
    );
  });

  it('accepts nothing that a change has made wrong', () => {
    fc.assert(
      fc.property(anyConfig, fc.nat({ max: 60 }), values, (config, at, value) => {
        const { headers: _, fieldNames: __, extraFields: ___, texts: ____, ...rest } = config;
        assertAgrees(mutate(rest, at, value));
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('accepts many of the configs that have only what a page without a server of its own needs', () => {
    const known: Record<string, true> = { fields: true, changes: true, preset: true, heading: true, contact: true };
    const accepted = fc.sample(anyConfig, { seed, numRuns: 200 }).filter((config) => {
      const json = Object.fromEntries(Object.entries(config).filter(([key]) => known[key]));
      return assertAgrees(JSON.parse(JSON.stringify(json).replaceAll('en-GB', 'en')));
    });

    assert.ok(accepted.length > 60, `${accepted.length} of 200`);
  });

  for (const name of Object.keys(presets)) {
    it(`accepts the preset ${name}`, () => {
      assert.ok(assertAgrees({ preset: name }));
    });
  }

  const folder = new URL('demo/configs/', root);
  for (const file of readdirSync(folder)) {
    it(`accepts ${file} of the demo`, () => {
      assert.ok(assertAgrees(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
    });
  }

  it('accepts the first config of the README', () => {
    const [, json = ''] = /```json\n(\{[^]*?)```/.exec(readFileSync(new URL('README.md', root), 'utf8')) ?? [];

    assert.ok(assertAgrees(JSON.parse(json)));
  });

  const common: Record<string, unknown> = {
    'no key': {},
    'a key without a value': { heading: undefined },
    'a change of a text': { changes: { department: { label: 'Vilken nämnd?' } } },
    'a change of options': { changes: { department: { options: [option('a'), option('b')] } } },
    'a field left out': { changes: { phoneTime: false } },
    'a field more': { moreFields: [text('more', { required: true })] },
    'a field more that depends on the preset': { moreFields: [text('more', { showWhen: asks('kind') })] },
    'translated texts': {
      languages: ['sv', 'en'],
      heading: { sv: 'Hej', en: 'Hi' },
      fields: [text('a', { label: { sv: 'A', en: 'B' } })],
    },
    'a condition on an option': {
      fields: [
        radio('a', option('ja'), option('nej')),
        text('b', { showWhen: { any: [{ field: 'a', is: 'ja' }, { not: { field: 'a', in: ['ja', 'nej'] } }] } }),
      ],
    },
    'a required field that depends on a later one': { fields: [text('a', { required: asks('b') }), text('b')] },
    'a pattern with its text': { fields: [text('a', { pattern: '[a-z]+', errors: { pattern: 'Små bokstäver' } })] },
    'an option with an endpoint': {
      endpoints: { skola: '/skola' },
      fields: [radio('a', option('x', { endpoint: 'skola' }), option('y'))],
    },
    'an initial choice': { fields: [{ ...radio('a', option('x'), option('y')), default: 'x' }] },
    'contact, privacy and an answer': {
      contact: { phone: '08-123 45 67', email: 'kommun@example.se', link: { href: '/kontakt', text: 'Mer' } },
      privacy: { controller: 'Nämnden', link: { href: 'https://example.se/gdpr?x=1#a', text: 'Mer' } },
      answerWithin: { days: 5 },
      endpoint: 'https://example.se/synpunkter',
    },
    'pictures of a place': { fields: [{ type: 'file', name: 'files', label: 'Bilder', accept: ['image/*'] }] },
  };
  for (const [what, config] of Object.entries(common)) {
    it(`accepts ${what}`, () => {
      assert.ok(assertAgrees(config));
    });
  }

  it('keeps nothing of the object that it was given', () => {
    const json = { fields: [radio('a', option('x'))], page: { query: ['id'] } };
    const accepted = accept(json);
    json.page.query.push('other');
    json.fields[0]?.options.splice(0);

    assert.deepEqual(
      accepted,
      parseConfig({ fields: [radio('a', option('x'))], page: { query: ['id'] } }, presets.kontakt).config,
    );
  });
});
