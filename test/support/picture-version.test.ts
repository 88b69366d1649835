import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reasonToSkip, versionOf } from './picture-version.ts';

describe('reasonToSkip', () => {
  it('compares pictures in the version that they were made with', () => {
    assert.equal(reasonToSkip('142.0.7444.59', '142.0.7444.59'), undefined);
  });

  it('compares none in another version, and names both', () => {
    assert.equal(
      reasonToSkip('142.0.7444.59', '143.0.7499.40'),
      'pictures were not compared: they were made with Chromium 142.0.7444.59, this machine has 143.0.7499.40',
    );
  });

  it('compares none without a browser', () => {
    assert.equal(reasonToSkip('142.0.7444.59', undefined), 'pictures were not compared: this machine has no Chromium');
  });

  it('lets any version update them', () => {
    assert.equal(reasonToSkip('142.0.7444.59', '143.0.7499.40', true), undefined);
  });
});

describe('versionOf', () => {
  it('reads the version that a program prints', () => {
    assert.equal(versionOf(process.execPath), process.versions.node);
  });
});
