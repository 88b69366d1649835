import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearestWord } from '../../../../src/contract/config/check/nearest-word.ts';

const words = ['text', 'email', 'tel', 'number', 'textarea', 'checkbox', 'checkboxes', 'required', 'in', 'is'];

describe('nearestWord', () => {
  const table: [word: string, nearest: string | undefined][] = [
    ['emial', 'email'],
    ['emai', 'email'],
    ['emails', 'email'],
    ['Email', 'email'],
    ['REQUIERD', 'required'],
    ['tetx', 'text'],
    ['tex', 'text'],
    ['checkboxs', 'checkbox'],
    ['checkboxess', 'checkboxes'],
    ['nummer', 'number'],
    ['it', undefined],
    ['IN', 'in'],
    ['colour', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ];
  for (const [word, nearest] of table) {
    it(`is ${nearest ?? 'none'} to ${word.slice(0, 20) || 'nothing'}`, () => {
      assert.equal(nearestWord(word, words), nearest);
    });
  }
});
