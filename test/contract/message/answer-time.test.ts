import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerDays } from '../../../src/contract/message/answer-time.ts';
import { kontakt } from '../../../src/presets/kontakt.ts';
import { parseConfig } from '../../../src/contract/config/parse-config.ts';
import { validAnswers } from '../../support/submissions.ts';

const formOf = (answerWithin?: object) => {
  const { config } = parseConfig(answerWithin ? { answerWithin } : {}, kontakt);
  return { ...config, fields: config.fields ?? [] };
};

describe('answerDays', () => {
  it('is undefined where the config promises nothing', () => {
    assert.equal(answerDays(formOf(), validAnswers({ answerVia: 'email' })), undefined);
  });

  it('holds for those who have asked for an answer, where the config does not say for whom', () => {
    const form = formOf({ days: 10 });

    assert.equal(answerDays(form, validAnswers({ answerVia: 'email', email: 'namn@example.se' })), 10);
    assert.equal(answerDays(form, validAnswers({ answerVia: 'none' })), undefined);
  });

  it('holds for those whom the condition of the config names', () => {
    const form = formOf({ days: 3, when: { field: 'kind', is: 'fraga' } });

    assert.equal(answerDays(form, validAnswers({ kind: 'fraga' })), 3);
    assert.equal(answerDays(form, validAnswers({ answerVia: 'email' })), undefined);
  });
});
