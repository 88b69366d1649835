import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buttonTexts } from '../../src/messages/button-texts.ts';

const languages = ['sv', 'fi', 'en'] as const;

describe('buttonTexts', () => {
  for (const language of languages) {
    it(`has texts of its own in ${language}`, () => {
      const { loading, failed } = buttonTexts[language];
      const others = languages.filter((other) => other !== language);

      assert.ok(
        others.every((other) => buttonTexts[other].loading !== loading && buttonTexts[other].failed !== failed),
      );
    });
  }
});
