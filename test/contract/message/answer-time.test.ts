import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerDays } from '../../../src/contract/message/answer-time.ts';
import { evaluateForm } from '../../../src/contract/values/evaluate-form.ts';
import { kontakt } from '../../../src/contract/config/form.ts';
import { parseConfig } from '../../../src/contract/config/parse-config.ts';
import { validAnswers } from '../../support/submissions.ts';

const formOf = (answerWithin?: object) => {
  const { config } = parseConfig(answerWithin ? { answerWithin } : {}, kontakt);
  return { ...config, fields: config.fields ?? [] };
};

describe('answerDays', () => {
  it('is undefined where the config promises nothing', () => {
    assert.equal(answerDays(formOf(), validAnswers({ answerVia: 'email' }), evaluateForm), undefined);
  });

  it('holds for those who have asked for an answer, where the config does not say for whom', () => {
    const form = formOf({ days: 10 });

    assert.equal(answerDays(form, validAnswers({ answerVia: 'email', email: 'namn@example.se' }), evaluateForm), 10);
    assert.equal(answerDays(form, validAnswers({ answerVia: 'none' }), evaluateForm), undefined);
  });

  it('holds for those whom the condition of the config names', () => {
    const form = formOf({ days: 3, when: { field: 'kind', is: 'fraga' } });

    assert.equal(answerDays(form, validAnswers({ kind: 'fraga' }), evaluateForm), 3);
    assert.equal(answerDays(form, validAnswers({ answerVia: 'email' }), evaluateForm), undefined);
  });
});
