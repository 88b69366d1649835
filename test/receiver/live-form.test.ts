import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Form } from '../../src/contract/config/form.ts';
import type { LogEntry } from '../../src/receiver/log.ts';
import { createReceiver, type ReceiverOptions } from '../../src/receiver/receiver.ts';
import { createSqliteStore } from '../../src/receiver/sqlite-store.ts';
import { dataFile, formFrom, origin, post } from './support.ts';
import { validSubmission } from '../support/submissions.ts';

/** A form whose schools are kept elsewhere. */
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
      { type: 'radio', name: 'kind', label: 'Vad', options: [{ value: 'fraga', label: 'Fråga' }] },
    ],
  });

/** A receiver with a clock that a test turns, and a form that a test changes. */
function receiverWith(changes: Partial<ReceiverOptions> = {}) {
  const state = { schools: [] as string[], minutes: 0, asked: 0, facts: [] as LogEntry[] };
  const receive = createReceiver({
    form: formWith(),
    refreshForm: async () => {
      state.asked++;
      return formWith(...state.schools);
    },
    allowedOrigins: [origin],
    store: createSqliteStore({ path: dataFile() }),
    now: () => new Date(Date.UTC(2026, 10, 3) + state.minutes * 60_000),
    log: (fact) => state.facts.push(fact),
    ...changes,
  });
  const send = async (values: object) => (await receive(post(validSubmission({ values })))).status;
  return { state, send };
}

describe('a form whose options are kept elsewhere', () => {
  it('is asked for at the start, and not again for what is known', async () => {
    const { state, send } = receiverWith();

    assert.equal(await send({ school: 'other' }), 201);

    assert.equal(state.asked, 1);
  });

  it('waits for the start with an option that it does not know', async () => {
    const asked = Promise.withResolvers<Form>();
    const { send } = receiverWith({ refreshForm: () => asked.promise });

    const sent = Promise.all([send({ school: 'lyckan' }), send({ school: 'other' })]);
    asked.resolve(formWith('lyckan'));

    assert.deepEqual(await sent, [201, 201]);
  });

  it('is asked for again when a message bears an option that is not known', async () => {
    const { state, send } = receiverWith();
    await send({ school: 'other' });
    state.schools = ['lyckan'];
    state.minutes = 1;

    assert.equal(await send({ school: 'lyckan' }), 201);

    assert.equal(state.asked, 2);
  });

  it('is asked for at most once a minute, whoever makes options up', async () => {
    const { state, send } = receiverWith();

    for (const minutes of [0, 0.5, 0.99, 1, 1.5, 2]) {
      state.minutes = minutes;
      assert.deepEqual(await Promise.all([send({ school: 'x' }), send({ school: 'y' })]), [422, 422]);
    }

    assert.equal(state.asked, 3);
  });

  it('is not asked for again before it has come, however long that takes', async () => {
    const asked = Promise.withResolvers<Form>();
    let count = 0;
    const { state, send } = receiverWith({
      refreshForm: () => {
        count++;
        return asked.promise;
      },
    });
    state.minutes = 2;

    const sent = send({ school: 'lyckan' });
    await new Promise(setImmediate);
    asked.resolve(formWith('lyckan'));

    assert.equal(await sent, 201);
    assert.equal(count, 1);
  });

  it('is asked for when the clock was set back', async () => {
    const { state, send } = receiverWith();
    await send({ school: 'other' });
    state.schools = ['lyckan'];
    state.minutes = -600;

    assert.equal(await send({ school: 'lyckan' }), 201);
  });

  it('is not asked for when anything else is wrong', async () => {
    const { state, send } = receiverWith();
    state.minutes = 1;

    assert.equal(await send({ kind: 'finns-inte' }), 422);
    assert.equal(await send({ school: 'other', kind: 5 }), 422);
    assert.equal(await send({ school: ['other'] }), 422);

    assert.equal(state.asked, 1);
  });

  it('stays as it was when it cannot be had, and the log says so', async () => {
    let asked = 0;
    const { state, send } = receiverWith({
      refreshForm: async () => {
        if (asked++ > 0) throw Object.assign(new Error('secret'), { code: 'ENOTFOUND' });
        return formWith('lyckan');
      },
    });
    await send({ school: 'other' });
    state.minutes = 1;

    assert.equal(await send({ school: 'x' }), 422);
    assert.equal(await send({ school: 'lyckan' }), 201);

    assert.deepEqual(
      state.facts.filter(({ event }) => event === 'options-failed'),
      [{ event: 'options-failed', reason: 'ENOTFOUND' }],
    );
  });

  it('is not asked for where no field takes such options', async () => {
    let asked = 0;
    const form = formFrom({});
    const { send } = receiverWith({
      form,
      refreshForm: async () => {
        asked++;
        return form;
      },
    });

    assert.equal(await send({ ...validSubmission().values, kind: 'x' }), 422);

    assert.equal(asked, 0);
  });

  it('is as it is without a way to ask for it', async () => {
    const receive = createReceiver({
      form: formWith(),
      allowedOrigins: [origin],
      store: createSqliteStore({ path: dataFile() }),
    });

    assert.equal((await receive(post(validSubmission({ values: { school: 'lyckan' } })))).status, 422);
    assert.equal((await receive(post(validSubmission({ values: { school: 'other' } })))).status, 201);
  });
});
