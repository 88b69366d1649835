import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formLanguages } from '../../src/contract/config/form-languages.ts';
import { buttonTexts } from '../../src/messages/button-texts.ts';

describe('buttonTexts', () => {
  for (const language of formLanguages) {
    it(`has texts of its own in ${language}`, () => {
      const { loading, failed } = buttonTexts[language];
      const others = formLanguages.filter((other) => other !== language);

      assert.ok(
        others.every((other) => buttonTexts[other].loading !== loading && buttonTexts[other].failed !== failed),
      );
    });
  }
});
