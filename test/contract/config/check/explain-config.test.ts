import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainConfig } from '../../../../src/contract/config/check/explain-config.ts';
import { kontakt } from '../../../../src/presets/kontakt.ts';
import { parseConfig } from '../../../../src/contract/config/parse-config.ts';

// wrong-configs.ts contains every sentence.
const explain = (json: unknown, place = 'config') => explainConfig(parseConfig(json, kontakt).issues, json, place);

describe('explainConfig', () => {
  it('has nothing to say of a config without mistakes', () => {
    assert.deepEqual(explain({}), []);
  });

  it('names what the config was read from', () => {
    assert.deepEqual(explain({ timeout: 0 }, '/synpunkt.json'), [
      'synpunkt: /synpunkt.json: timeout 0 is too small; write at least 1',
    ]);
  });

  it('says once what is wrong several times in one place', () => {
    const condition = { all: [{ field: 'x', is: '1' }, { not: { field: 'x', is: '1' } }] };

    assert.equal(explain({ fields: [{ type: 'text', name: 'a', label: 'A', showWhen: condition }] }).length, 1);
  });

  it('says no more than fifty lines and one', () => {
    const config = (count: number) => ({ fields: Array.from({ length: count }, () => 5) });

    assert.equal(explain(config(50)).length, 50);
    assert.deepEqual(explain(config(51)).slice(50), ['synpunkt: config: and more; fix these first']);
    assert.equal(explain(config(5000)).length, 51);
  });

  it('keeps to one line, and a short one, whatever the config contains', () => {
    const long = 'x\n'.repeat(5000);
    const lines = explain({
      [long]: 1,
      form: long,
      headers: { [long]: '1' },
      endpoints: { [long]: 5 },
      changes: { [long]: false },
      fields: [
        { type: long, name: 'a', label: 'A' },
        { type: 'text', name: 'b', label: 'B', showWhen: { field: long, is: '' } },
      ],
    });

    assert.equal(lines.length, 7);
    for (const line of lines) assert.match(line, /^.{1,500}$/);
  });
});
