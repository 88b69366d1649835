import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findRepeatedNames } from '../../../src/receiver/commands/check.ts';
import { readForm } from '../../../src/receiver/form/read-form.ts';
import { parseConfig } from '../../../src/contract/config/parse-config.ts';
import { createForm } from '../../../src/contract/config/form.ts';
import { kontakt } from '../../../src/presets/kontakt.ts';

const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
];
const fields = [
  { type: 'text', name: 'text', label: 'Text' },
  { type: 'group', label: 'Grupp', fields: [{ type: 'file', name: 'photos', label: 'Bilder' }] },
  { type: 'file', name: 'plan', label: 'Ritning', maxFiles: 1 },
  { type: 'checkboxes', name: 'days', label: 'Dagar', options },
  { type: 'checkboxes', name: 'day', label: 'Dag', options, maxChoices: 1 },
];

function namesIn(config: object): string[] {
  const { config: parsed, issues } = parseConfig({ fields, ...config }, kontakt);
  assert.deepEqual(issues, []);
  return findRepeatedNames(createForm(parsed, kontakt));
}

describe('findRepeatedNames', () => {
  const cases: readonly [string, object, string[]][] = [
    ['files beside JSON', {}, ['photos']],
    ['files and choices in multipart', { format: 'multipart' }, ['photos', 'days']],
    ['choices in urlencoded', { format: 'urlencoded', fields: fields.slice(3) }, ['days']],
    ['none that is named for PHP', { fieldNames: { photos: 'photos[]' } }, []],
    ['none whose endpoint reads all', { format: 'multipart', fieldNames: { photos: 'photos', days: 'days' } }, []],
    ['none that is not sent', { format: 'multipart', fieldNames: { photos: false, days: false } }, []],
  ];
  for (const [what, config, expected] of cases) {
    it(`finds ${what}`, () => {
      assert.deepEqual(namesIn(config), expected);
    });
  }

  it('leaves Open311 alone, which writes the brackets itself', () => {
    const open311 = {
      format: 'open311',
      fields: fields.slice(3),
      fieldNames: { days: 'attribute[DAYS]', day: 'description' },
      extraFields: { service_code: 'a', address_string: 'b' },
    };

    assert.deepEqual(namesIn(open311), []);
  });
});

describe('the form of a receiver', () => {
  it('may say that its endpoint reads repeated names, since the receiver does', () => {
    assert.equal(readForm({ fields, fieldNames: { photos: 'photos' } }).ok, true);
  });
});
