import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPatternMatcher } from '../../../src/receiver/form/pattern-matcher.ts';
import { createReceiver } from '../../../src/receiver/receiver.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { dataFile, formFrom, origin, post } from '../support.ts';
import { startCpuTime } from '../../support/cpu-time.ts';
import { validSubmission } from '../../support/submissions.ts';
import { invalidTexts, validTexts } from '../../support/slow-patterns.ts';

describe('createPatternMatcher', () => {
  for (const [pattern, text] of invalidTexts) {
    it(`ends within its time for ${pattern}`, () => {
      const { matchPattern } = createPatternMatcher(50);
      const cpuTime = startCpuTime();

      assert.equal(matchPattern(pattern, text), false);

      assert.ok(cpuTime() < 500);
    });
  }

  for (const [pattern, text] of validTexts) {
    it(`finds a match for ${pattern}`, () => {
      assert.equal(createPatternMatcher().matchPattern(pattern, text), true);
    });
  }

  it('does not match a part of a text', () => {
    const { matchPattern } = createPatternMatcher();

    assert.equal(matchPattern('a|b', 'ab'), false);
    assert.equal(matchPattern('a', 'a\n'), false);
  });

  it('shares its time among the fields of a message', () => {
    const { matchPattern, restart } = createPatternMatcher(50);
    const cpuTime = startCpuTime();

    for (let field = 0; field < 100; field++) assert.equal(matchPattern('(a+)+', `${'a'.repeat(60)}!`), false);
    restart();

    assert.ok(cpuTime() < 1500);
    assert.equal(matchPattern('a+', 'aaa'), true);
  });
});

describe('createReceiver with a pattern that can run long', () => {
  const fields = [
    { type: 'text', name: 'name', label: 'Namn', pattern: '([A-Za-zåäö]+ ?)+', errors: { pattern: 'Bara bokstäver' } },
  ];
  const receive = createReceiver({
    form: formFrom({ form: 'kontakt', fields }),
    allowedOrigins: [origin],
    store: createSqliteStore({ path: dataFile() }),
  });
  const send = (name: string) => receive(post(validSubmission({ values: { name } })));

  it('responds to forty letters that match, and to forty that do not', async () => {
    const response = await send(`${'a'.repeat(40)}1`);

    assert.equal((await send('a'.repeat(40))).status, 201);
    assert.equal(response.status, 422);
    assert.deepEqual(((await response.json()) as { issues: unknown }).issues, [{ field: 'name', code: 'pattern' }]);
  });

  it('gives each message its time, whatever the one before has taken', async () => {
    // Takes far longer than the one millisecond that every field has, and far less than the time of a message.
    const pattern = '(?:(a+)+c|a*b)';
    const later = createReceiver({
      form: formFrom({
        form: 'kontakt',
        fields: [{ type: 'text', name: 'name', label: 'Namn', pattern, errors: { pattern: 'Bara a' } }],
      }),
      allowedOrigins: [origin],
      store: createSqliteStore({ path: dataFile() }),
    });

    const slow = await later(post(validSubmission({ values: { name: `${'a'.repeat(40)}b` } })));
    const next = await later(post(validSubmission({ values: { name: `${'a'.repeat(15)}b` } })));

    assert.deepEqual([slow.status, next.status], [422, 201]);
  });
});
