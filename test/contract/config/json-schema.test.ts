import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { configSchema } from '../../../.config/config-schema.js';
import type { ConfigIssueCode } from '../../../src/contract/config/check/config-issue.ts';
import { parseConfig } from '../../../src/contract/config/parse-config.ts';
import { findPreset } from '../../../src/presets/find-preset.ts';
import { anyConfig } from '../arbitraries.ts';
import { configCodesOf } from '../support.ts';
import { wrongConfigs } from './wrong-configs.ts';

const root = new URL('../../../', import.meta.url);
const schema = configSchema();
// In strict mode a keyword that is misspelt, or has no effect in its place, is an error.
const validate = new Ajv2020({ strict: true }).compile(schema);

/** Issues that no JSON Schema can find: the relation of one part of a config to another, and the meaning of a word. */
const beyondSchema: ConfigIssueCode[] = [
  'scheme',
  'unknownLanguage',
  'untranslated',
  'credentials',
  'date',
  'pattern',
  'patternWithoutError',
  'bounds',
  'default',
  'tooDeep',
  'tooManyFields',
  'duplicateName',
  'duplicateOption',
  'unknownField',
  'unknownOption',
  'notComparable',
  'circularCondition',
  'unknownEndpoint',
  'unknownChange',
  'stillReferenced',
  'unknownFieldName',
  'duplicateFieldName',
  'filesUnsupported',
  'hintsUnsupported',
  'notOpen311',
  'incompleteOpen311',
  'secret',
];

/** Whether a validator, which goes as deep as a config does, would run out of stack. */
function isTooDeep(json: unknown): boolean {
  try {
    return JSON.stringify(json) === undefined;
  } catch {
    return true;
  }
}

const mistakesIn = (config: unknown): (string | undefined)[] => {
  validate(config);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

/** Every object of properties in a schema. */
function propertiesIn(part: unknown): Record<string, { description?: string }>[] {
  if (typeof part !== 'object' || part === null) return [];
  const { properties }: { properties?: Record<string, { description?: string }> } = part;
  return [...(properties ? [properties] : []), ...Object.values(part).flatMap(propertiesIn)];
}

describe('config.schema.json', () => {
  const folder = new URL('demo/configs/', root);
  for (const file of readdirSync(folder)) {
    it(`takes ${file} of the demo`, () => {
      assert.deepEqual(mistakesIn(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))), []);
    });
  }

  const refused: Record<string, unknown> = {
    'an unknown key': { feilds: [] },
    'an unknown key of a field': { fields: [{ type: 'text', name: 'a', label: 'A', hnt: 'x' }] },
    'a key of another type of field': { fields: [{ type: 'email', name: 'a', label: 'A', maxLength: 5 }] },
    'an unknown type': { fields: [{ type: 'colour', name: 'a', label: 'A' }] },
    'a field without a label': { fields: [{ type: 'text', name: 'a' }] },
    'a group within a group': {
      fields: [{ type: 'group', label: 'A', fields: [{ type: 'group', label: 'B', fields: [] }] }],
    },
    'a condition of no kind': {
      fields: [{ type: 'text', name: 'a', label: 'A', showWhen: { field: 'b', isnt: 'c' } }],
    },
    'an option without a value': { fields: [{ type: 'radio', name: 'a', label: 'A', options: [{ label: 'B' }] }] },
    'a language that is none': { heading: { 'på svenska': 'Hej' } },
    'a number for a text': { heading: 5 },
    'a text in no language': { heading: {} },
    'a time of nothing': { timeout: 0 },
    'no fields at all': { fields: [] },
  };
  for (const [what, config] of Object.entries(refused)) {
    it(`refuses ${what}`, () => {
      assert.notDeepEqual(mistakesIn(config), []);
    });
  }

  it('leaves the keys of a type of its own to its maker', () => {
    assert.deepEqual(mistakesIn({ fields: [{ type: 'acme-rating', name: 'a', label: 'A', stars: 5 }] }), []);
    assert.deepEqual(mistakesIn({ changes: { kind: { type: 'acme-rating', stars: 5 } } }), []);
  });

  it('refuses every wrong config, but for what only a look at the whole, or more than a pattern, can tell', () => {
    const taken = wrongConfigs.flatMap(([json]) => {
      if (isTooDeep(json) || mistakesIn(json).length > 0) return [];
      const { issues, warnings } = parseConfig(json, findPreset(json));
      return [...issues, ...warnings].flatMap((issue) => {
        const mistakes = configCodesOf(issue);
        return mistakes.length > 0 ? mistakes : [issue.code];
      });
    });

    assert.deepEqual(new Set(taken), new Set(beyondSchema));
  });

  it('takes every config without mistakes', () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        assert.deepEqual(parseConfig(config, findPreset(config)).issues, []);
        assert.deepEqual(mistakesIn(config), []);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it('is the same each time that it is made', () => {
    assert.equal(JSON.stringify(configSchema()), JSON.stringify(schema));
  });

  it('explains every key', () => {
    const keys = propertiesIn(schema).flatMap(Object.entries<{ description?: string; const?: unknown }>);
    const silent = keys.filter(([key, { description, ...rest }]) => !description && !isOfCondition(key, rest));

    assert.deepEqual(
      silent.map(([key]) => key),
      [],
    );
  });

  it('tells the defaults', () => {
    assert.equal(schema.properties.timeout?.['default'], 15);
    assert.equal(schema.$defs['textareaField'].properties.maxLength.default, 4000);
  });
});

/** The keys of a condition are explained with it as a whole; the type of a field is asked for in its conditions. */
const isOfCondition = (key: string, rest: object): boolean =>
  ['field', 'is', 'in', 'filled', 'all', 'any', 'not'].includes(key) ||
  (key === 'type' && ('const' in rest || 'anyOf' in rest));
