import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readProblem, readReceipt } from '../../../src/contract/message/receipt.ts';

const receivedAt = '2026-11-23T17:05:00.000Z';
const issue = { field: 'description', code: 'tooLong' };

describe('readReceipt()', () => {
  for (const [what, json, receipt] of [
    ['every key', { reference: 'A-1', receivedAt, answerBy: '2026-12-08' }, undefined],
    ['a number as text', { reference: 12_345, receivedAt }, { reference: '12345', receivedAt }],
    ['a reference beside a time of null', { reference: 'A-1', receivedAt: null }, { reference: 'A-1' }],
    ['a reference beside a day that is none', { reference: 'A-1', answerBy: '2026-13-40' }, { reference: 'A-1' }],
    ['a time beside a reference of null', { reference: null, receivedAt }, { receivedAt }],
    ['a time beside a reference that is no reference', { reference: { id: 1 }, receivedAt }, { receivedAt }],
    ['a time with an offset', { receivedAt: '2026-11-23T18:05:00+01:00' }, undefined],
    ['no time in words that a browser finds a date in', { receivedAt: 'mottaget 7' }, {}],
    ['no number that JSON has rounded', JSON.parse('{"reference":12345678901234567890}'), {}],
    ['no number that may have lost its last zero', { reference: 2026.1 }, {}],
    ['no empty reference', { reference: '' }, {}],
    ['no reference that nobody sees', { reference: ' \u200b\n' }, {}],
    ['a reference without the line break of a script', { reference: ' A-1\r\n' }, { reference: 'A-1' }],
    ['a reference without what turns the direction', { reference: 'A-1\u202e' }, { reference: 'A-1' }],
    ['no number below 0', { reference: -1 }, {}],
    ['no reference that is a page', { reference: 'x'.repeat(101) }, {}],
    ['nothing in a list', [{ reference: 'A-1' }], {}],
    ['nothing in null', null, {}],
    ['nothing in nothing', undefined, {}],
    ['nothing in a text', 'A-1', {}],
  ] as [string, unknown, object | undefined][]) {
    it(`reads ${what}`, () => {
      assert.deepEqual(readReceipt(json), receipt ?? json);
    });
  }
});

describe('readProblem()', () => {
  for (const [what, given, read] of [
    ['a message', { message: 'Skriv kortare' }, { message: 'Skriv kortare' }],
    ['no message of null', { message: null }, {}],
    ['no message of 600 characters', { message: 'x'.repeat(600) }, {}],
    ['no empty message', { message: '' }, {}],
    ['no message that is an object', { message: { sv: 'Skriv kortare' } }, {}],
    ['no further key', { params: { max: 3 } }, {}],
  ] as [string, object, object][]) {
    it(`reads ${what}, and the issues around it`, () => {
      const issues = [issue, { field: 'email', code: 'notEmail', ...given }, issue];

      assert.deepEqual(readProblem({ issues }), [issue, { field: 'email', code: 'notEmail', ...read }, issue]);
    });
  }

  it('reads an issue without a code as invalid, and one without a field as one of the form', () => {
    const issues = [{ field: 'email' }, { field: 7, code: 'spam' }, { message: 'Vänta en stund' }];

    assert.deepEqual(readProblem({ issues }), [
      { field: 'email', code: 'invalid' },
      { field: '', code: 'spam' },
      { field: '', code: 'invalid', message: 'Vänta en stund' },
    ]);
  });

  it('reads a list whose gaps PHP writes as an object', () => {
    assert.deepEqual(readProblem({ issues: { 0: issue, 2: issue } }), [issue, issue]);
  });

  it('reads an issue alone', () => {
    assert.deepEqual(readProblem({ issues: issue }), [issue]);
  });

  for (const json of [{ issues: [null, 7, 'x', [], {}] }, { issues: {} }, { issues: null }, [], null, 'x', undefined]) {
    it(`reads no issue in ${JSON.stringify(json)}`, () => {
      assert.deepEqual(readProblem(json), []);
    });
  }
});
