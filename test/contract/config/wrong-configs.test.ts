import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import type * as z from 'zod/mini';
import { LinkSchema } from '../../../src/contract/config/address.ts';
import { conditionForms } from '../../../src/contract/config/condition.ts';
import {
  AnswerTimeSchema,
  ConfigSchema,
  ContactSchema,
  PageOptionsSchema,
  PrivacySchema,
} from '../../../src/contract/config/schema.ts';
import { explainConfig } from '../../../src/contract/config/check/explain-config.ts';
import { FieldSchema, layoutSchemas } from '../../../src/contract/fields/field.ts';
import { fieldTypeOf, inputTypes } from '../../../src/contract/fields/registry.ts';
import { createForm } from '../../../src/contract/config/form.ts';
import type { ConfigIssueCode } from '../../../src/contract/config/check/config-issue.ts';
import { OptionSchema, RedirectSchema } from '../../../src/contract/fields/option.ts';
import { parseConfig } from '../../../src/contract/config/parse-config.ts';
import { flattenInputs } from '../../../src/contract/values/flatten-inputs.ts';
import { findPreset } from '../../../src/presets/find-preset.ts';
import { configCodesOf } from '../support.ts';
import { wrongConfigs } from './wrong-configs.ts';

const prefix = 'synpunkt: config: ';

/** Enough of a config to know it by. */
const nameOf = (json: unknown) => inspect(json, { depth: 12, breakLength: Infinity, compact: true }).slice(0, 200);

const read = (json: unknown) => parseConfig(json, findPreset(json));

/** Every code that a config can have without a custom field type; the type ensures that none is missing. */
const codes: Record<Exclude<ConfigIssueCode, 'fieldTypeError'>, true> = {
  markup: true,
  languageTag: true,
  language: true,
  unknownLanguage: true,
  untranslated: true,
  emptyText: true,
  fieldType: true,
  condition: true,
  tooDeep: true,
  address: true,
  scheme: true,
  credentials: true,
  contactLink: true,
  date: true,
  pattern: true,
  patternWithoutError: true,
  bounds: true,
  default: true,
  tooManyFields: true,
  duplicateName: true,
  duplicateOption: true,
  unknownField: true,
  stillReferenced: true,
  unknownOption: true,
  notComparable: true,
  circularCondition: true,
  unknownEndpoint: true,
  unknownChange: true,
  renamedField: true,
  unknownFieldName: true,
  duplicateFieldName: true,
  filesUnsupported: true,
  hintsUnsupported: true,
  notOpen311: true,
  incompleteOpen311: true,
  secret: true,
};

// Frozen, so that code that changes a config of the page throws.
const objects = new Set(wrongConfigs.map(([json]) => json));
for (const one of objects) for (const inner of Object.values(Object(Object.freeze(one)))) objects.add(inner);

describe('wrong configs', () => {
  for (const [json, lines] of wrongConfigs) {
    describe(nameOf(json), () => {
      it('are told of in one readable line for each mistake', () => {
        const { issues, warnings } = read(json);

        assert.deepEqual(
          explainConfig([...issues, ...warnings], json, 'config'),
          lines.map((line) => prefix + line),
        );
      });

      it('still give a form with sound fields', () => {
        const { fields } = createForm(read(json).config, findPreset(json));

        assert.ok(flattenInputs(fields).length > 0);
        for (const field of fields) assert.deepEqual(FieldSchema.safeParse(field).data, field);
      });
    });
  }

  it('are a hundred and more, all different', () => {
    assert.ok(wrongConfigs.length >= 100);
    assert.equal(new Set(wrongConfigs.map(([json]) => nameOf(json))).size, wrongConfigs.length);
  });

  it('have every mistake among them', () => {
    const found = wrongConfigs.flatMap(([json]) => {
      const { issues, warnings } = read(json);
      return [...issues, ...warnings].flatMap(configCodesOf);
    });

    assert.deepEqual(new Set(found), new Set(Object.keys(codes)));
  });

  it('have a mistake at every key among them', () => {
    const schemas = {
      ...layoutSchemas,
      ConfigSchema,
      PrivacySchema,
      ContactSchema,
      PageOptionsSchema,
      AnswerTimeSchema,
      LinkSchema,
    };
    const inputSchemas = inputTypes().flatMap((type) => fieldTypeOf(type)?.schema ?? []);
    const known = [...Object.values(schemas), ...inputSchemas, OptionSchema, RedirectSchema, ...conditionForms].flatMap(
      (schema) => Object.keys((schema as z.ZodMiniObject).shape),
    );
    const lines = wrongConfigs.flatMap((row) => row[1]).join('\n');

    // A line names a key at the end of a path, or before an index or a further key.
    const missing = known.filter(
      (key) => !new RegExp(`(?:^|\\.)${key.replace('$', '\\$')}(?:\\[\\d+\\])?(?:[ :.]|$)`, 'm').test(lines),
    );

    assert.deepEqual(missing, []);
  });
});
