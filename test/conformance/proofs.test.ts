import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proofsIn } from './proofs.ts';

describe('proofsIn()', () => {
  it('finds each test whose name ends with criteria', () => {
    const code = `
      describe('form', () => {
        it('has no trap (WCAG 2.1.2, 3.2.1, EN 9.6)', async () => {});
        for (const engine of engines) it(\`works in \${nameOf(\`\${engine}\`)}, as it’s read (EN 11.7)\`, (t: TestContext) => {});
        it('has a title', () => {});
      });`;

    assert.deepEqual(proofsIn(code), [
      { test: 'has no trap', criteria: ['2.1.2', '3.2.1', 'EN 9.6'] },
      { test: 'works in …, as it’s read', criteria: ['EN 11.7'] },
    ]);
  });

  it('ignores tests that do not run: in comments, in texts, and those that are skipped', () => {
    const code = `
      // it('has no trap (WCAG 2.1.2)', () => {});
      /* it('has no trap (WCAG 2.1.2)', () => {}); */
      const example = "it('has no trap (WCAG 2.1.2)')";
      it.skip('has no trap (WCAG 2.1.2)', () => {});
      it.todo('has no trap (WCAG 2.1.2)');
      it('has no trap (WCAG 2.1.2)', { skip: true }, () => {});
      describe('form', { todo: true }, () => it('has no trap (WCAG 2.1.2)', () => {}));
      describe.skip('form', () => {
        it('has no trap (WCAG 2.1.2)', () => {});
      });`;

    assert.deepEqual(proofsIn(code), []);
  });
});
