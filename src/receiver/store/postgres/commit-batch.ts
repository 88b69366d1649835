import type { ClientBase } from 'pg';
import type { Operation } from '../operation.ts';
import { save } from '../operations/save.ts';
import { UnavailableError, type Message, type SaveOutcome } from '../store.ts';
import { beginText, postgresDialect, runOnClient, savingMs, type LimitedQuery } from './run-operation.ts';

/** The outcome of a message: saved, or the error that concerns it alone. */
export type Settled = PromiseSettledResult<SaveOutcome>;

/** Errors after which the same transaction may succeed: a conflict with another one, or a deadlock. */
const retried = new Set(['40001', '40P01']);
const maxAttempts = 3;

/** Returns the SQLSTATE of an error of PostgreSQL; undefined for any other, such as that of a lost connection. */
function sqlState(error: unknown): string | undefined {
  const { code }: { code?: unknown } = Object(error);
  // Each has a digit, unlike EPIPE of a socket.
  return typeof code === 'string' && /^(?=.*\d)[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

/** Returns the error that a sender is told: of PostgreSQL by its SQLSTATE, any other by a code of ours. */
export const toUnavailable = (error: unknown, code = 'connection'): UnavailableError =>
  error instanceof UnavailableError ? error : new UnavailableError(sqlState(error) ?? code);

/** Whether an error concerns what was sent, so that the connection and other messages are well. */
const concernsData = (error: unknown): boolean => /^2[23]/.test(sqlState(error) ?? '');

/**
 * Saves messages in one transaction; rejects with an `UnavailableError` if none is stored, or if that is not known. The
 * client must not be used again after a rejection.
 */
export async function commitBatch(client: ClientBase, messages: readonly Message[]): Promise<readonly Settled[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- an attempt follows a failed one
      return await saveTogether(client, messages);
    } catch (error) {
      if (error instanceof UnavailableError) throw error;
      const isData = concernsData(error);
      if (!isData && !(retried.has(sqlState(error) ?? '') && attempt < maxAttempts)) {
        throw toUnavailable(error);
      }
      // oxlint-disable-next-line no-await-in-loop -- before the next attempt
      await rollBack(client);
      // oxlint-disable-next-line no-await-in-loop -- the last attempt
      if (isData) return await saveSingly(client, messages);
    }
  }
}

async function saveTogether(client: ClientBase, messages: readonly Message[]): Promise<readonly Settled[]> {
  const saved = await runOnClient(client, begin(save(messages, postgresDialect)), savingMs);
  await commit(client);
  return saved.map((value) => ({ status: 'fulfilled', value }));
}

/** Begins a transaction together with the first statements of an operation, which are not used if it cannot begin. */
export function* begin<Result>(operation: Operation<Result>): Operation<Result> {
  const first = operation.next();
  if (first.done) return first.value;
  const [, ...rows] = yield [{ text: beginText, values: [] }, ...first.value];
  let step = operation.next(rows);
  while (!step.done) step = operation.next(yield step.value);
  return step.value;
}

/** Saves each message in a savepoint, so that one that fails does not affect the others. */
async function saveSingly(client: ClientBase, messages: readonly Message[]): Promise<readonly Settled[]> {
  const settled: Settled[] = [];
  // In the order of years, in which every transaction locks their numbers.
  const inOrder = [...messages.entries()].toSorted(
    ([, one], [, other]) => one.receivedAt.getTime() - other.receivedAt.getTime(),
  );
  try {
    await client.query(beginText);
    for (const [index, message] of inOrder) {
      // oxlint-disable-next-line no-await-in-loop -- in one transaction
      settled[index] = await saveInSavepoint(client, message);
    }
  } catch (error) {
    throw toUnavailable(error);
  }
  await commit(client);
  return settled;
}

async function saveInSavepoint(client: ClientBase, message: Message): Promise<Settled> {
  await client.query('SAVEPOINT message');
  try {
    const [value = { outcome: 'conflict' }] = await runOnClient(client, save([message], postgresDialect), savingMs);
    await client.query('RELEASE SAVEPOINT message');
    return { status: 'fulfilled', value };
  } catch (reason) {
    if (!concernsData(reason)) throw reason;
    await client.query('ROLLBACK TO SAVEPOINT message');
    return { status: 'rejected', reason };
  }
}

/**
 * Commits. Once the command is sent, an error means that nobody knows whether the messages are stored, and so does a
 * warning: that a synchronous standby has not confirmed them.
 */
export async function commit(client: ClientBase): Promise<void> {
  let hasWarning = false;
  const handleNotice = ({ severity }: { severity?: string | undefined }): void => {
    hasWarning ||= severity === 'WARNING';
  };
  client.on('notice', handleNotice);
  try {
    const limited: LimitedQuery = { text: 'COMMIT', query_timeout: savingMs };
    const { command } = await client.query(limited);
    // A transaction that has failed answers COMMIT with ROLLBACK.
    if (command !== 'COMMIT') throw new UnavailableError('rollback');
  } catch (error) {
    throw toUnavailable(error, 'unknown-outcome');
  } finally {
    client.off('notice', handleNotice);
  }
  if (hasWarning) throw new UnavailableError('unknown-outcome');
}

async function rollBack(client: ClientBase): Promise<void> {
  try {
    await client.query('ROLLBACK');
  } catch {
    throw new UnavailableError('connection');
  }
}
