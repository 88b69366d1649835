import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Form } from '../../../src/contract/config/form.ts';
import { createFormFetcher } from '../../../src/receiver/form/fetched-form.ts';
import type { LogEntry } from '../../../src/receiver/log.ts';
import { createReceiver, type ReceiverOptions } from '../../../src/receiver/receiver.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { dataFile, formFrom, origin, post } from '../support.ts';
import { validSubmission } from '../../support/submissions.ts';

/** A form with fetched options for schools. */
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

/** Creates a receiver with a clock and a form that the test can change. */
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

/** Creates a receiver for schools and streets, whose lists come from addresses that the test can change. */
function receiverWithLists(lists: { readonly school?: string[] | 'fails'; readonly street?: string[] | 'fails' }) {
  const choice = (name: string, optionsFrom: string) => ({
    type: 'select',
    name,
    label: 'L',
    options: [{ value: 'other', label: 'Annan' }],
    optionsFrom,
  });
  const more = { type: 'text', name: 'more', label: 'L', showWhen: { field: 'school', is: 'lyckan' } };
  const listed = formFrom({
    form: 'kontakt',
    fields: [choice('school', '/skolor.json'), ...(lists.street ? [choice('street', '/gator.json')] : []), more],
  });
  const state: { seconds: number; lists: Record<string, string[]> } = { seconds: 0, lists: {} };
  if (Array.isArray(lists.school)) state.lists['/skolor.json'] = lists.school;
  if (Array.isArray(lists.street)) state.lists['/gator.json'] = lists.street;
  const fetch = async (address: string | URL | Request) => {
    const list = state.lists[new URL(new Request(address).url).pathname];
    return list ? Response.json(list) : new Response(null, { status: 502 });
  };
  const receive = createReceiver({
    form: listed,
    refreshForm: createFormFetcher(listed, { page: 'https://www.example.se/', fetch }),
    allowedOrigins: [origin],
    store: createSqliteStore({ path: dataFile() }),
    now: () => new Date(Date.UTC(2026, 10, 3) + state.seconds * 1000),
  });
  const send = async (values: object) => (await receive(post(validSubmission({ values })))).status;
  return { state, receive, send };
}

describe('createSubmissionValidator', () => {
  it('refreshes the form at the start, and not again for known options', async () => {
    const { state, send } = receiverWith();

    assert.equal(await send({ school: 'other' }), 201);

    assert.equal(state.asked, 1);
  });

  it('waits for the first refresh before it rejects an unknown option', async () => {
    const asked = Promise.withResolvers<Form>();
    const { send } = receiverWith({ refreshForm: () => asked.promise });

    const sent = Promise.all([send({ school: 'lyckan' }), send({ school: 'other' })]);
    asked.resolve(formWith('lyckan'));

    assert.deepEqual(await sent, [201, 201]);
  });

  it('refreshes the form when a message contains an unknown option', async () => {
    const { state, send } = receiverWith();
    await send({ school: 'other' });
    state.schools = ['lyckan'];
    state.minutes = 1;

    assert.equal(await send({ school: 'lyckan' }), 201);

    assert.equal(state.asked, 2);
  });

  it('refreshes the form at most once a minute', async () => {
    const { state, send } = receiverWith();

    for (const minutes of [0, 0.5, 0.99, 1, 1.5, 2]) {
      state.minutes = minutes;
      assert.deepEqual(await Promise.all([send({ school: 'x' }), send({ school: 'y' })]), [422, 422]);
    }

    assert.equal(state.asked, 3);
  });

  it('does not start a refresh while another is running', async () => {
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

  it('refreshes the form after the clock was set back', async () => {
    const { state, send } = receiverWith();
    await send({ school: 'other' });
    state.schools = ['lyckan'];
    state.minutes = -600;

    assert.equal(await send({ school: 'lyckan' }), 201);
  });

  it('does not refresh the form for other issues', async () => {
    const { state, send } = receiverWith();
    state.minutes = 1;

    assert.equal(await send({ kind: 'finns-inte' }), 422);
    assert.equal(await send({ school: 'other', kind: 5 }), 422);
    assert.equal(await send({ school: ['other'] }), 422);

    assert.equal(state.asked, 1);
  });

  it('does not change the form when the refresh fails, and logs it', async () => {
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

  it('does not refresh a form without fetched options', async () => {
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

  describe('when the lists cannot be fetched', () => {
    const unavailable = 'https://receiver.example/readyz';

    it('responds with 503 and Retry-After to an unknown option until they are', async () => {
      const { state, receive, send } = receiverWithLists({ school: 'fails' });

      const response = await receive(post(validSubmission({ values: { school: 'lyckan' } })));
      assert.equal(response.status, 503);
      assert.equal(response.headers.get('retry-after'), '10');
      assert.equal(await send({ school: 'other' }), 201);
      state.seconds = 10;
      state.lists['/skolor.json'] = ['lyckan'];

      assert.equal(await send({ school: 'lyckan' }), 201);
      assert.equal(await send({ school: 'x' }), 422);
    });

    it('responds with 503 even if the rest of the message depends on the option', async () => {
      const { send } = receiverWithLists({ school: 'fails' });

      assert.equal(await send({ school: 'lyckan', more: 'x' }), 503);
    });

    it('tells a list that was fetched from one that was not', async () => {
      const { send } = receiverWithLists({ school: ['lyckan'], street: 'fails' });

      assert.equal(await send({ school: 'x' }), 422);
      assert.equal(await send({ school: 'lyckan', street: 'x' }), 503);
    });

    it('knows the options of before when a list fails later', async () => {
      const { state, send } = receiverWithLists({ school: ['lyckan'] });
      assert.equal(await send({ school: 'lyckan' }), 201);
      state.seconds = 120;
      delete state.lists['/skolor.json'];

      assert.equal(await send({ school: 'x' }), 422);
    });

    it('is not ready, and tries again when it is asked', async () => {
      const { state, receive } = receiverWithLists({ school: 'fails' });

      const response = await receive(new Request(unavailable));
      assert.equal(response.status, 503);
      assert.deepEqual(await response.json(), { status: 'unavailable', reasons: ['options'] });
      state.seconds = 10;
      state.lists['/skolor.json'] = [];

      assert.equal((await receive(new Request(unavailable))).status, 200);
    });

    it('responds with 503 when the whole refresh fails', async () => {
      const { send } = receiverWith({ refreshForm: () => Promise.reject(new Error('down')) });

      assert.equal(await send({ school: 'lyckan' }), 503);
    });
  });

  it('works without refreshForm', async () => {
    const receive = createReceiver({
      form: formWith(),
      allowedOrigins: [origin],
      store: createSqliteStore({ path: dataFile() }),
    });

    assert.equal((await receive(post(validSubmission({ values: { school: 'lyckan' } })))).status, 422);
    assert.equal((await receive(post(validSubmission({ values: { school: 'other' } })))).status, 201);
  });
});
