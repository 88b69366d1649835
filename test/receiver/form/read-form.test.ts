import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readForm } from '../../../src/receiver/form/read-form.ts';

describe('readForm', () => {
  const text = { type: 'text', name: 'a', label: 'A' };
  const place = { service_code: '1', address_string: 'Torget 1' };
  const configs: Record<string, [config: object, issues: string[]]> = {
    'the format urlencoded': [
      { format: 'urlencoded' },
      ['format "urlencoded" is not accepted by this receiver; write "json", or leave it out'],
    ],
    'the format multipart': [
      { format: 'multipart' },
      ['format "multipart" is not accepted by this receiver; write "json", or leave it out'],
    ],
    'the format open311': [
      { format: 'open311', extraFields: place },
      [
        'format "open311" is not accepted by this receiver; write "json", or leave it out',
        'extraFields "service_code", "address_string" are no fields of the form; write fields of type "hidden"',
      ],
    ],
    'names of the endpoint': [
      { fields: [text], fieldNames: { a: 'b' } },
      ['fieldNames renames "a", but this receiver knows answers by the names of fields; leave it out'],
    ],
    'a field that is not sent': [
      { fields: [text], fieldNames: { a: false } },
      ['fieldNames renames "a", but this receiver knows answers by the names of fields; leave it out'],
    ],
    'further fields': [
      { extraFields: { source: 'webb' } },
      ['extraFields "source" are no fields of the form; write fields of type "hidden"'],
    ],
    cookies: [
      { credentials: 'include' },
      ['credentials "include" sends cookies, which this receiver allows no page to do; leave it out'],
    ],
  };
  for (const [name, [config, issues]] of Object.entries(configs)) {
    it(`rejects a config for ${name}, by which the widget would send what the receiver rejects`, () => {
      assert.deepEqual(readForm(config, 'kontakt.json'), {
        ok: false,
        issues: issues.map((issue) => `synpunkt: kontakt.json: ${issue}`),
        warnings: [],
      });
    });
  }

  it('accepts the format json, no cookies, and names that change nothing', () => {
    const config = { format: 'json', credentials: 'omit', fields: [text], fieldNames: { a: 'a' }, extraFields: {} };

    assert.equal(readForm(config).ok, true);
  });
});
