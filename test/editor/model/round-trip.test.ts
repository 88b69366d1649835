import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { formLanguages } from '../../../src/contract/config/form-languages.ts';
import { createForm } from '../../../src/contract/config/form.ts';
import { parseConfig } from '../../../src/contract/config/parse-config.ts';
import { localize } from '../../../src/contract/config/text.ts';
import { flattenInputs } from '../../../src/contract/values/flatten-inputs.ts';
import { readConfigFile, writeConfigFile } from '../../../src/editor/storage/config-file.ts';
import { defaultFormTexts, loadTexts } from '../../../src/editor/model/default-texts.ts';
import { createDocument } from '../../../src/editor/model/document.ts';
import { detach } from '../../../src/editor/model/edit-field.ts';
import { inspect } from '../../../src/editor/model/inspect.ts';
import { presets } from '../../../src/presets/find-preset.ts';
import { anyConfig } from '../../contract/arbitraries.ts';

/** Opens a file and saves it. */
function openAndSave(text: string): string {
  const read = readConfigFile(text);
  assert.ok(read.ok);
  inspect(read.config);
  return writeConfigFile(createDocument(read.config).config);
}

describe('a file that is opened and saved', () => {
  for (const file of globSync('demo/configs/*.json')) {
    it(`is the same, in the same order: ${file}`, () => {
      const json: unknown = JSON.parse(readFileSync(file, 'utf8'));

      assert.equal(openAndSave(readFileSync(file, 'utf8')), `${JSON.stringify(json, null, 2)}\n`);
    });
  }

  it('is the same in 1,000 generated configs, also with keys that are unknown', () => {
    fc.assert(
      fc.property(anyConfig, fc.json(), (config, unknown) => {
        const json = { ...config, 'x-unknown': JSON.parse(unknown) };
        const saved = openAndSave(JSON.stringify(json));
        assert.equal(JSON.stringify(JSON.parse(saved)), JSON.stringify(json));
      }),
      { numRuns: 1000, seed: 20261128 },
    );
  });

  it('is refused where it is no config', () => {
    for (const text of ['', '{', '[]', 'null', '"a"', '<!doctype html>']) {
      assert.equal(readConfigFile(text).ok, false, text);
    }
  });
});

describe('the questions of a preset, copied into a config', () => {
  for (const [name, preset] of Object.entries(presets)) {
    it(`read the same in every language: ${name}`, async () => {
      await loadTexts(formLanguages);
      const config = detach({ preset: name, languages: [...formLanguages] });

      const { config: parsed, issues } = parseConfig(config, preset);
      assert.deepEqual(issues, []);
      const copied = flattenInputs(createForm(parsed, preset).fields);
      for (const language of formLanguages) {
        const defaultForm = defaultFormTexts(language);
        assert.ok(defaultForm);
        const texts = { language, defaultForm };
        const labels = (fields: ReturnType<typeof flattenInputs>): string[] =>
          fields.map(({ input }) => ('label' in input ? localize(input.label, texts) : ''));
        assert.deepEqual(labels(copied), labels(flattenInputs(preset.fields)));
      }
    });
  }
});
