import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findCycles } from '../../../../src/contract/config/check/find-cycles.ts';

describe('circlesIn', () => {
  const table: [name: string, asked: Record<string, string[]>, circles: string[][]][] = [
    ['no questions', { a: [], b: [] }, []],
    ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
    ['two ways to the same', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['a field that asks about itself', { a: ['a'] }, [['a']]],
    ['a circle of three', { a: ['b'], b: ['c'], c: ['a'] }, [['a', 'b', 'c']]],
    ['a circle that others lead to', { x: ['y'], y: ['a'], a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['a circle that leads to others', { a: ['b', 'x'], b: ['a'], x: ['y'], y: [] }, [['a', 'b']]],
    [
      'two circles',
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['two circles that share a field', { a: ['b', 'c'], b: ['a'], c: ['a'] }, [['a', 'b', 'c']]],
    ['questions about nothing', { a: ['x', 'toString'] }, []],
  ];
  for (const [name, asked, circles] of table) {
    it(`finds ${circles.length} in ${name}`, () => {
      assert.deepEqual(findCycles(new Map(Object.entries(asked))), circles);
    });
  }
});
