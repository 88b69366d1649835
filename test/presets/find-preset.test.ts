import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaults, presetNames } from '../../src/contract/config/defaults.ts';
import { parseConfig } from '../../src/contract/config/parse-config.ts';
import { FieldSchema } from '../../src/contract/fields/field.ts';
import { presets } from '../../src/presets/find-preset.ts';

describe('presets', () => {
  it('has each preset that a config can name', () => {
    assert.deepEqual(Object.keys(presets), [...presetNames]);
  });

  for (const [name, preset] of Object.entries(presets)) {
    it(`has no issues in ${name}`, () => {
      const { config, issues, warnings } = parseConfig({ preset: name }, preset);

      assert.deepEqual([issues, warnings], [[], []]);
      assert.deepEqual(config, { ...defaults, preset: name, fields: preset.fields });
    });

    it(`lists every default in ${name}`, () => {
      assert.deepEqual(
        preset.fields.map((field) => FieldSchema.safeParse(field).data),
        preset.fields,
      );
    });
  }
});
