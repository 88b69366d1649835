import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buttonTexts } from '../../src/messages/button-texts.ts';
import { allLanguages } from '../../src/messages/languages.ts';

describe('buttonTexts', () => {
  for (const language of allLanguages) {
    it(`has texts of its own in ${language}`, () => {
      const { loading, failed } = buttonTexts[language];
      const others = allLanguages.filter((other) => other !== language);

      assert.ok(
        others.every((other) => buttonTexts[other].loading !== loading && buttonTexts[other].failed !== failed),
      );
    });
  }
});
