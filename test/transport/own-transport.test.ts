import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sendBy } from '../../src/transport/own-transport.ts';
import { validSubmission } from '../support/submissions.ts';

describe('sendBy()', () => {
  it('does not call the transport of a form that has been removed', async () => {
    let calls = 0;
    const send = sendBy(async () => {
      calls += 1;
      return { ok: true, receipt: {} };
    });

    assert.deepEqual(await send(validSubmission(), { endpoint: '', timeout: 1000, signal: AbortSignal.abort() }), {
      ok: false,
      reason: 'network',
      issues: [],
      unsure: false,
    });
    assert.equal(calls, 0);
  });
});
