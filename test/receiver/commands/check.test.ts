import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { findRepeatedNames } from '../../../src/receiver/commands/check.ts';
import { readForm } from '../../../src/receiver/form/read-form.ts';
import { parseConfig } from '../../../src/contract/config/parse-config.ts';
import { createForm } from '../../../src/contract/config/form.ts';
import { kontakt } from '../../../src/presets/kontakt.ts';
import { run } from '../process.ts';

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

describe('synpunkt check --receiver', () => {
  const folder = mkdtempSync(join(tmpdir(), 'synpunkt-'));
  after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'refused.json');
  const text = { type: 'text', name: 'a', label: 'A' };
  const relative = { type: 'select', name: 'gata', label: 'Gata', optionsFrom: '/gator.json', options };
  const refused: Readonly<Record<string, object>> = {
    'another format': { format: 'multipart' },
    'names of the endpoint': { fields: [text], fieldNames: { a: 'b' } },
    'further fields and cookies': { extraFields: { source: 'webb' }, credentials: 'include' },
    'options at a relative address': { fields: [relative] },
    'what is wrong for every endpoint': { fields: [{ ...text, type: 'txet' }] },
  };
  for (const [name, config] of Object.entries(refused)) {
    it(`refuses what the receiver does, in its words: ${name}`, async () => {
      writeFileSync(file, JSON.stringify(config));
      const environment = { SYNPUNKT_CONFIG: file, SYNPUNKT_ORIGINS: 'https://www.example.se' };

      const started = await run(['receive'], environment);
      const checked = await run(['check', '--receiver', file]);

      assert.match(started.err, /^synpunkt: \S+refused\.json: /);
      assert.deepEqual(checked, { ...started, status: 1 });
    });
  }

  it('accepts a relative address where the receiver knows the page', async () => {
    writeFileSync(file, JSON.stringify({ fields: [relative] }));

    const { status, err } = await run(['check', '--receiver', file], {
      SYNPUNKT_PAGE: 'https://www.example.se/kontakt',
    });

    assert.deepEqual([status, err], [0, '']);
  });

  it('is an option of check alone', async () => {
    const { status, err } = await run(['receive', '--receiver']);

    assert.deepEqual([status, err], [2, 'synpunkt: receive takes no --receiver; only check does\n']);
  });
});
