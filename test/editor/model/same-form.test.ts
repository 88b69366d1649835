import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detach } from '../../../src/editor/model/edit-field.ts';
import { loadTexts } from '../../../src/editor/model/default-texts.ts';
import type { JsonObject } from '../../../src/editor/model/edit-json.ts';
import { isSameForm } from '../../../src/editor/model/same-form.ts';

const question = { type: 'text', name: 'gata', label: 'Gata' };

describe('isSameForm', () => {
  const same = (): readonly (readonly [JsonObject, JsonObject])[] => [
    [{ preset: 'kontakt', endpoint: '/synpunkter', accent: '#0b6048', theme: 'dark' }, {}],
    [{ privacy: { controller: 'Nämnden' }, contact: { phone: '112' }, heading: 'Hej', draft: 'off' }, {}],
    [detach({ preset: 'kontakt' }), {}],
    [detach({ preset: 'kontakt', languages: ['sv', 'fi'], answerWithin: { days: 5 } }), { answerWithin: { days: 5 } }],
    [{ fields: [question] }, { fields: [{ label: 'Gata', name: 'gata', type: 'text' }] }],
  ];
  const different: readonly (readonly [JsonObject, JsonObject])[] = [
    [{ preset: 'sidfel' }, {}],
    [{ form: 'eget' }, {}],
    [{ moreFields: [question] }, {}],
    [{ fields: [question] }, { fields: [{ ...question, label: 'Väg' }] }],
    [{ fields: [question] }, { fields: [question, { ...question, name: 'ort' }] }],
    [{ changes: { name: false } }, {}],
    [{ nextSteps: 'Vi ringer' }, {}],
    [{ headers: { 'X-Key': 'a' } }, {}],
    [{ format: 'multipart' }, {}],
  ];

  it('leaves out what concerns the page alone, and how the same form is written', async () => {
    await loadTexts(['fi']);
    for (const [one, other] of same()) assert.ok(isSameForm(one, other), JSON.stringify(one));
  });

  it('tells every difference that a receiver knows', () => {
    for (const [one, other] of different) assert.ok(!isSameForm(one, other), JSON.stringify(one));
  });
});
