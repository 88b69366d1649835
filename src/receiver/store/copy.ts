import { createHash, type Hash } from 'node:crypto';
import type { CopiedRows, CopyableStore, MessageId, MessageNumber, SharedRows } from './store.ts';

/** The content of two stores that are the same after a copy. */
export interface Copied {
  readonly count: number;
  /** The SHA-256 of all rows. */
  readonly digest: string;
}

/** Before the number of any message. */
const start: MessageNumber = { year: 0, number: 0 };

/** How many messages are in a transaction, and how large their files together; one message always is. */
const batch = { count: 100, bytes: 16 * 1024 * 1024 };
const idsAtOnce = 10_000;

/**
 * Copies all messages into another store, in the order of their numbers, and compares what both contain. One that was
 * interrupted goes on where it ended. Resolves to `taken`, with nothing written, if the other one has messages, numbers or erasures of its own; to
 * `different` if the stores differ in the end.
 */
export async function copyStore(from: CopyableStore, to: CopyableStore): Promise<Copied | 'taken' | 'different'> {
  const shared = await from.readSharedRows();
  if (hasOtherNumbers(await to.readSharedRows(), shared) || (await hasOtherMessages(to, from))) return 'taken';
  await to.writeSharedRows(shared);
  let last = await to.lastNumber();
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- in order
    const rows = await from.readRows(last, batch);
    if (rows.messages.length === 0) break;
    // oxlint-disable-next-line no-await-in-loop -- in order
    await to.writeRows(rows);
    last = numberOf(rows.messages.at(-1));
  }
  const [original, copy] = [await summarize(from), await summarize(to)];
  return original.count === copy.count && original.digest === copy.digest ? original : 'different';
}

/** Whether a store has given numbers, or erased messages, that the other one knows nothing of. */
function hasOtherNumbers(store: SharedRows, other: SharedRows): boolean {
  const given = new Map(other.given_numbers.map(([year, number]) => [Number(year), Number(number)]));
  const erased = new Set(other.erased.map(([reference]) => reference));
  return (
    store.given_numbers.some(([year, number]) => Number(number) > (given.get(Number(year)) ?? 0)) ||
    store.erased.some(([reference]) => !erased.has(reference))
  );
}

/** Whether a store has other messages than the first ones of the other store, by their ids. */
async function hasOtherMessages(store: CopyableStore, other: CopyableStore): Promise<boolean> {
  let last: MessageNumber | undefined = start;
  while (last !== undefined) {
    // oxlint-disable-next-line no-await-in-loop -- in order
    const own: readonly MessageId[] = await store.readIds(last, idsAtOnce);
    // oxlint-disable-next-line no-await-in-loop -- in order
    const others = await other.readIds(last, idsAtOnce);
    if (own.some(({ id }, index) => id !== others[index]?.id)) return true;
    last = own.at(-1);
  }
  return false;
}

async function summarize(store: CopyableStore): Promise<Copied> {
  const hash = createHash('sha256');
  addTo(hash, await store.readSharedRows());
  let count = 0;
  let last = start;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- in order
    const rows = await store.readRows(last, batch);
    if (rows.messages.length === 0) break;
    addTo(hash, rows);
    count += rows.messages.length;
    last = numberOf(rows.messages.at(-1));
  }
  return { count, digest: hash.digest('hex') };
}

function addTo(hash: Hash, tables: CopiedRows | SharedRows): void {
  for (const row of Object.values(tables).flat()) {
    for (const value of row) {
      const bytes = value instanceof Uint8Array ? value : Buffer.from(JSON.stringify(value));
      // Its length, so that no two rows have the same bytes.
      hash.update(`${bytes.length} `).update(bytes);
    }
  }
}

/** Year and number are the second and the third column. */
const numberOf = (row: readonly unknown[] = []): MessageNumber => ({ year: Number(row[1]), number: Number(row[2]) });
