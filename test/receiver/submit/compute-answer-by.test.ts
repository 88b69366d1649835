import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ReceiptSchema } from '../../../src/contract/message/receipt.ts';
import type { LogEntry } from '../../../src/receiver/log.ts';
import { createReceiver, type ReceiverOptions } from '../../../src/receiver/receiver.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { dataFile, formFrom, origin, post } from '../support.ts';
import { validSubmission } from '../../support/submissions.ts';

const { values } = validSubmission();
const asking = { values: { ...values, answerVia: 'email', email: 'namn@example.se' } };

/** Creates a receiver with a clock that the test can set. */
function receiverAt(time: string, changes: Partial<ReceiverOptions> = {}) {
  const clock = { time };
  const receive = createReceiver({
    form: formFrom({ answerWithin: { days: 10 } }),
    allowedOrigins: [origin],
    store: createSqliteStore({ path: dataFile() }),
    now: () => new Date(clock.time),
    ...changes,
  });
  const send = async (message: object) => {
    const response = await receive(post(message));
    return { status: response.status, receipt: ReceiptSchema.parse(await response.json()) };
  };
  return { clock, send };
}

describe('computeAnswerBy', () => {
  it('contains the last day of an answer if the sender has asked for one', async () => {
    const { send } = receiverAt('2026-11-24T09:00:00Z');

    const { receipt } = await send(validSubmission(asking));

    assert.equal(receipt.answerBy, '2026-12-08');
  });

  it('contains no day if the sender has not asked or the config promises no answer', async () => {
    const now = '2026-11-24T09:00:00Z';

    const unasked = await receiverAt(now).send(validSubmission());
    const unpromised = await receiverAt(now, { form: formFrom({}) }).send(validSubmission(asking));

    assert.ok(!('answerBy' in unasked.receipt));
    assert.ok(!('answerBy' in unpromised.receipt));
  });

  it('counts from the date in Sweden', async () => {
    const before = await receiverAt('2026-11-24T22:59:59Z').send(validSubmission(asking));
    const after = await receiverAt('2026-11-24T23:00:00Z').send(validSubmission(asking));

    assert.equal(before.receipt.answerBy, '2026-12-08');
    assert.equal(after.receipt.answerBy, '2026-12-09');
  });

  it('is the same for a repeat on another day', async () => {
    const { clock, send } = receiverAt('2026-11-24T09:00:00Z');
    const message = validSubmission(asking);
    const first = await send(message);

    clock.time = '2026-11-30T09:00:00Z';
    const second = await send(message);

    assert.deepEqual([first.status, second.status], [201, 200]);
    assert.deepEqual(second.receipt, first.receipt);
  });

  it('is the same for a repeat after the config has changed', async () => {
    const store = createSqliteStore({ path: dataFile() });
    const now = '2026-11-24T09:00:00Z';
    const promising = (answerWithin?: object) => receiverAt(now, { store, form: formFrom({ answerWithin }) });
    const message = validSubmission(asking);

    const first = await promising({ days: 10 }).send(message);
    const later = [await promising({ days: 20 }).send(message), await promising().send(message)];

    assert.equal(first.receipt.answerBy, '2026-12-08');
    assert.deepEqual(later, [
      { status: 200, receipt: first.receipt },
      { status: 200, receipt: first.receipt },
    ]);
  });

  it('takes fetched options into account', async () => {
    const formWith = (...schools: string[]) =>
      formFrom({
        fields: [
          {
            type: 'select',
            name: 'school',
            label: 'Skola',
            options: ['other', ...schools].map((value) => ({ value, label: value })),
            optionsFrom: '/skolor.json',
          },
        ],
        answerWithin: { days: 1, when: { field: 'school', is: 'lyckan' } },
      });
    const { send } = receiverAt('2026-11-24T09:00:00Z', {
      form: formWith(),
      refreshForm: async () => formWith('lyckan'),
    });

    const { receipt } = await send(validSubmission({ values: { school: 'lyckan' } }));

    assert.equal(receipt.answerBy, '2026-11-25');
  });

  it('has no day if that cannot be computed, because the message is stored all the same', async () => {
    const facts: LogEntry[] = [];
    const store = {
      save: async () =>
        ({ outcome: 'stored', receipt: { reference: 'A-1', receivedAt: '2026-11-24T09:00:00Z' } }) as const,
      close: async () => {},
    };
    const receive = createReceiver({
      form: formFrom({ answerWithin: { days: 10 } }),
      allowedOrigins: [origin],
      store,
      now: () => new Date(NaN),
      log: (fact) => facts.push(fact),
    });

    const response = await receive(post(validSubmission(asking)));

    assert.equal(response.status, 201);
    assert.deepEqual(await response.json(), { reference: 'A-1', receivedAt: '2026-11-24T09:00:00Z' });
    assert.deepEqual(facts[0], { event: 'answer-time-failed', reason: 'RangeError' });
  });
});
