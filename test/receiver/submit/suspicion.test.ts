import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createReceiver } from '../../../src/receiver/receiver.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { validSubmission } from '../../support/submissions.ts';
import { dataFile, form, origin, post } from '../support.ts';

const text = 'Köp billiga lyktor på vår webbplats i dag!';

function createReceiverWithStore(maxPerAddress = 0) {
  const store = createSqliteStore({ path: dataFile() });
  after(() => store.close());
  const receive = createReceiver({ form, allowedOrigins: [origin], store, maxPerAddress });
  /** Sends a message with hints; returns what is stored. */
  async function send(hints: object = {}, values: object = {}) {
    const message = validSubmission();
    const sent = { ...message, values: { ...message.values, ...values }, ...hints };
    const response = await receive(post(sent), { address: '192.0.2.1' });
    assert.equal(response.status, 201);
    return store.find(message.id);
  }
  return { send, receive };
}

describe('a message that may be spam', () => {
  const { sentAt } = validSubmission();
  const before = (seconds: number): string => new Date(Date.parse(sentAt) - seconds * 1000).toISOString();

  it('is stored and marked when the trap is filled', async () => {
    const { send } = createReceiverWithStore();

    assert.deepEqual((await send({ trap: 'https://spam.example' }))?.suspicions, ['trap']);
    assert.deepEqual((await send({ trap: '' }))?.suspicions, []);
  });

  it('is stored and marked when it was written in two seconds', async () => {
    const { send } = createReceiverWithStore();

    assert.deepEqual((await send({ openedAt: before(2) }))?.suspicions, ['fast']);
    assert.deepEqual((await send({ openedAt: before(60) }))?.suspicions, []);
    assert.deepEqual((await send({ openedAt: before(-60) }))?.suspicions, []);
    assert.deepEqual((await send({ openedAt: 'yesterday' }))?.suspicions, []);
    assert.deepEqual((await send({ openedAt: {} }))?.suspicions, []);
  });

  it('is the same message when it is repeated with other hints', async () => {
    const { receive } = createReceiverWithStore();
    const message = validSubmission();

    const first = await receive(post({ ...message, trap: '', openedAt: before(60) }));
    const again = await receive(post({ ...message, trap: 'https://spam.example', openedAt: before(-60) }));
    const without = await receive(post(message));

    assert.deepEqual([first.status, again.status, without.status], [201, 200, 200]);
    const [receipt, ...others] = await Promise.all([first, again, without].map((response) => response.json()));
    assert.deepEqual(others, [receipt, receipt]);
  });

  it('is stored and marked when many came from its address', async () => {
    const { send } = createReceiverWithStore(10);

    const all = [];
    for (let count = 0; count < 5; count++) all.push((await send())?.suspicions);

    assert.deepEqual(all, [[], [], [], ['many'], ['many']]);
  });

  it('is stored and marked with the first message of the same text, however it is written', async () => {
    const { send } = createReceiverWithStore();

    const first = await send({}, { description: text });
    const again = await send({}, { description: text.toUpperCase().replaceAll(' ', '  ') });
    const other = await send({}, { description: `${text}!` });

    assert.equal(first?.sameAs, undefined);
    assert.equal(again?.sameAs, first?.reference);
    assert.equal(other?.sameAs, undefined);
  });

  it('is not compared by a short text, which several people may write', async () => {
    const { send } = createReceiverWithStore();

    await send({}, { description: 'Tack!' });

    assert.equal((await send({}, { description: 'Tack!' }))?.sameAs, undefined);
  });

  it('is not compared by the name or the address of its sender, which may be longer than the text', async () => {
    const { send } = createReceiverWithStore();
    const sender = { name: 'Anna Maria Andersson Svensson', answerVia: 'email', email: 'anna.andersson@example.se' };

    await send({}, { ...sender, description: 'Hål i vägen' });

    assert.equal((await send({}, { ...sender, description: 'Trasig lampa' }))?.sameAs, undefined);
  });
});
