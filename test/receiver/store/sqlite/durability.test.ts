import assert from 'node:assert/strict';
import { hash, randomBytes, randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { startReceiver } from '../../process.ts';
import { dataFile, origin, temporaryFolder } from '../../support.ts';
import { validSubmission } from '../../../support/submissions.ts';
import { fileInfos, formData, photo } from '../../with-files.ts';

/** A message and its files. */
interface Sent {
  readonly message: ReturnType<typeof validSubmission>;
  readonly photos: readonly File[];
}

/** More of them in `npm run test:receiver:long`. */
const rounds = Number(process.env['SYNPUNKT_ROUNDS'] ?? 5);
const senders = 24;

/** The acknowledged messages: id → reference. */
const acknowledged = new Map<string, string>();

/** The sent files: id of the message → their SHA-256, in order. */
const digests = new Map<string, readonly string[]>();

async function send(url: string, { message, photos }: Sent): Promise<number> {
  const response = await fetch(`${url}/synpunkter`, {
    method: 'POST',
    headers: { origin, ...(photos.length === 0 && { 'content-type': 'application/json' }) },
    body: photos.length === 0 ? JSON.stringify(message) : formData(message, { photos }),
  });
  const { reference } = (await response.json()) as { reference: string };
  const known = acknowledged.get(message.id);
  if (known !== undefined) assert.equal(reference, known);
  acknowledged.set(message.id, reference);
  return response.status;
}

/** Creates a message; every third has files. */
function newMessage(): Sent {
  const description = 'Lyktan är släckt. '.repeat(randomInt(1, 200));
  const contents = Array.from({ length: Math.max(0, randomInt(-5, 4)) }, () => randomBytes(randomInt(0, 100_000)));
  const photos = contents.map((content, index) => photo(`${index}.png`, new Uint8Array(content)));
  const values = { ...validSubmission().values, description, ...(photos.length > 0 && { photos: fileInfos(photos) }) };
  const message = validSubmission({ values });
  digests.set(
    message.id,
    contents.map((content) => hash('sha256', content)),
  );
  return { message, photos };
}

describe('the receiver, killed under load', () => {
  const path = dataFile();
  const config = join(temporaryFolder(), 'config.json');
  writeFileSync(config, JSON.stringify({ moreFields: [{ type: 'file', name: 'photos', label: 'Bilder' }] }));
  const env = { SYNPUNKT_ORIGINS: origin, SYNPUNKT_DATA: path, SYNPUNKT_CONFIG: config };
  /** Messages without a response. */
  let unanswered: Sent[] = [];

  /** Sends concurrently until the process is killed, at a random moment after enough messages were acknowledged. */
  async function killUnderLoad(): Promise<number> {
    const receiver = await startReceiver(env);
    const start = acknowledged.size;
    const goal = start + randomInt(100, 300);
    const cutOff: Sent[] = [];
    let killed: Promise<unknown> | undefined;
    // Each sender continues until its connection breaks, so that all are active when the process is killed.
    const work = async () => {
      for (;;) {
        const sent = unanswered.pop() ?? newMessage();
        const status = await send(receiver.url, sent).catch((error: unknown) => {
          if (killed === undefined || error instanceof assert.AssertionError) throw error;
          cutOff.push(sent);
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
    describe(`round ${round}`, () => {
      let database: DatabaseSync;
      let count = 0;
      before(async () => {
        count = await killUnderLoad();
        database = new DatabaseSync(path);
      });
      after(() => database.close());

      it('was killed during a request', () => {
        assert.ok(count >= 100);
        assert.equal(unanswered.length, senders);
      });

      it('has every acknowledged message once, with its reference', () => {
        const rows = database.prepare('SELECT id, reference FROM messages').all();
        const stored = new Map(rows.map((row) => [String(row['id']), String(row['reference'])]));

        assert.equal(stored.size, rows.length);
        const wrong = [...acknowledged].filter(([id, reference]) => stored.get(id) !== reference);
        assert.deepEqual(wrong, []);
      });

      it('has every stored message with all of its files, and no file without its message', () => {
        const ids = database
          .prepare('SELECT id FROM messages')
          .all()
          .map((row) => String(row['id']));
        const files = database
          .prepare('SELECT message_id, field, content FROM attachments ORDER BY message_id, field, position')
          .all();

        const stored = Map.groupBy(files, (row) => String(row['message_id']));
        const wrong = ids.filter((id) => {
          const contents = (stored.get(id) ?? []).map(({ content }) => hash('sha256', content as Uint8Array)); // the type of a BLOB
          return contents.join() !== digests.get(id)?.join();
        });
        assert.deepEqual(wrong, []);
        assert.ok(files.length > 20);
        assert.deepEqual(
          [...stored.keys()].filter((id) => !ids.includes(id)),
          [],
        );
      });

      it('has references without duplicates or gaps', () => {
        const numbers = database.prepare('SELECT year, number FROM messages ORDER BY year, number').all();

        const years = Map.groupBy(numbers, (row) => row['year']);
        for (const rows of years.values())
          assert.deepEqual(
            rows.map((row) => row['number']),
            rows.map((_, index) => index + 1),
          );
      });

      it('has an intact file', () => {
        assert.equal(database.prepare('PRAGMA integrity_check').get()?.['integrity_check'], 'ok');
      });
    });
  }

  describe('and started again', () => {
    it('returns a receipt to a sender without a response, and to the others the same receipt as before', async () => {
      const receiver = await startReceiver(env);
      const heardNothing = [...unanswered];

      for (const sent of heardNothing) assert.ok([200, 201].includes(await send(receiver.url, sent)));
      for (const sent of heardNothing) assert.equal(await send(receiver.url, sent), 200);
    });
  });
});

describe('two receivers on one file', () => {
  it('assign references without duplicates or gaps', async () => {
    const env = { SYNPUNKT_ORIGINS: origin, SYNPUNKT_DATA: dataFile() };
    const receivers = await Promise.all([startReceiver(env), startReceiver(env)]);

    const messages = Array.from({ length: 200 }, () => validSubmission());
    const statuses = await Promise.all(
      messages.map((message, index) => send(receivers[index % 2]?.url ?? '', { message, photos: [] })),
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
