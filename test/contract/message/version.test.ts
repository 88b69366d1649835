import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { version } from '../../../src/contract/message/version.ts';

describe('version', () => {
  it('is that of package.json', () => {
    const { version: packaged }: { version?: string } = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    );

    assert.equal(version, packaged);
  });
});
