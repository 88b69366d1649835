import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { messageSchema } from '../../../.config/message-schema.js';
import { HintsSchema } from '../../../src/contract/message/hints.ts';
import { validSubmission } from '../../support/submissions.ts';

const hints = { trap: '', openedAt: '2026-11-27T12:00:00.000Z' };

describe('the hints of a message', () => {
  it('are the content of the trap and a time', () => {
    assert.deepEqual(HintsSchema.parse(hints), hints);
    for (const wrong of [{ trap: true }, { trap: 'x'.repeat(201) }, { openedAt: 'i går' }, { other: 1 }]) {
      assert.equal(HintsSchema.safeParse({ ...hints, ...wrong }).success, false, JSON.stringify(wrong));
    }
  });

  it('are in the published schema of a message, which needs neither', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(messageSchema());

    assert.equal(validate(validSubmission()), true);
    assert.equal(validate({ ...validSubmission(), ...hints }), true);
    assert.equal(validate({ ...validSubmission(), trap: true }), false);
    assert.equal(validate({ ...validSubmission(), other: '' }), false);
    const { values: _, ...withoutValues } = validSubmission();
    assert.equal(validate(withoutValues), false);
  });
});
