import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { startReceiver } from './process.ts';
import { dataFile, origin, submission } from './support.ts';

type Submission = ReturnType<typeof submission>;

const rounds = 5;
const senders = 24;

/** What the receiver has acknowledged: id of the message → reference that its sender was told. */
const acknowledged = new Map<string, string>();

async function send(url: string, message: Submission): Promise<number> {
  const response = await fetch(`${url}/synpunkter`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify(message),
  });
  const { reference } = (await response.json()) as { reference: string };
  const told = acknowledged.get(message.id);
  if (told !== undefined) assert.equal(reference, told);
  acknowledged.set(message.id, reference);
  return response.status;
}

const messageWith = (description: string) => submission({ values: { ...submission().values, description } });

describe('the receiver, killed under load', () => {
  const path = dataFile();
  const env = { SYNPUNKT_ORIGINS: origin, SYNPUNKT_DATA: path };
  /** Messages whose sender has heard nothing. */
  let unanswered: Submission[] = [];

  /** Sends from many sides until the process is killed, at a chance point after enough has been acknowledged. */
  async function killUnderLoad(): Promise<number> {
    const receiver = await startReceiver(env);
    const start = acknowledged.size;
    const goal = start + randomInt(100, 300);
    const cutOff: Submission[] = [];
    let killed: Promise<unknown> | undefined;
    // Each sender goes on until it is cut off, so that all are at work when the process dies.
    const work = async () => {
      for (;;) {
        const message = unanswered.pop() ?? messageWith('Lyktan är släckt. '.repeat(randomInt(1, 200)));
        const status = await send(receiver.url, message).catch((error: unknown) => {
          if (killed === undefined || error instanceof assert.AssertionError) throw error;
          cutOff.push(message);
        });
        if (status === undefined) return;
        assert.ok(status === 200 || status === 201);
        if (acknowledged.size >= goal) killed ??= receiver.end('SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: senders }, work));
    assert.deepEqual(await killed, { status: null, signal: 'SIGKILL' });
    unanswered = cutOff;
    return acknowledged.size - start;
  }

  for (let round = 1; round <= rounds; round++) {
    describe(`for the ${round}. time`, () => {
      let database: DatabaseSync;
      let count = 0;
      before(async () => {
        count = await killUnderLoad();
        database = new DatabaseSync(path);
      });
      after(() => database.close());

      it('had work under way', () => {
        assert.ok(count >= 100);
        assert.equal(unanswered.length, senders);
      });

      it('has every acknowledged message once, with the reference that was told', () => {
        const rows = database.prepare('SELECT id, reference FROM messages').all();
        const stored = new Map(rows.map((row) => [String(row['id']), String(row['reference'])]));

        assert.equal(stored.size, rows.length);
        const wrong = [...acknowledged].filter(([id, reference]) => stored.get(id) !== reference);
        assert.deepEqual(wrong, []);
      });

      it('has references without doubles or gaps', () => {
        const numbers = database.prepare('SELECT year, number FROM messages ORDER BY year, number').all();

        const years = Map.groupBy(numbers, (row) => row['year']);
        for (const rows of years.values())
          assert.deepEqual(
            rows.map((row) => row['number']),
            rows.map((_, index) => index + 1),
          );
      });

      it('has a sound file', () => {
        assert.equal(database.prepare('PRAGMA integrity_check').get()?.['integrity_check'], 'ok');
      });
    });
  }

  describe('and started again', () => {
    it('gives a sender who never heard back a receipt, and the others the same as before', async () => {
      const receiver = await startReceiver(env);
      const heardNothing = [...unanswered];

      for (const message of heardNothing) assert.ok([200, 201].includes(await send(receiver.url, message)));
      for (const message of heardNothing) assert.equal(await send(receiver.url, message), 200);
    });
  });
});

describe('two receivers on one file', () => {
  it('give references without doubles or gaps', async () => {
    const env = { SYNPUNKT_ORIGINS: origin, SYNPUNKT_DATA: dataFile() };
    const receivers = await Promise.all([startReceiver(env), startReceiver(env)]);

    const messages = Array.from({ length: 200 }, () => submission());
    const statuses = await Promise.all(
      messages.map((message, index) => send(receivers[index % 2]?.url ?? '', message)),
    );

    assert.deepEqual([...new Set(statuses)], [201]);
    const numbers = messages
      .map(({ id }) => Number(acknowledged.get(id)?.slice(9)))
      .toSorted((one, other) => one - other);
    assert.deepEqual(
      numbers,
      messages.map((_, index) => index + 1),
    );
  });
});
