import type { ClientBase, QueryConfig } from 'pg';
import type { Dialect, Script, SqlValue } from '../script.ts';

/** What PostgreSQL calls differently. */
export const postgresDialect: Dialect = {
  clock: '(extract(epoch FROM clock_timestamp()) * 1000)::bigint',
  skipLocked: ' FOR UPDATE SKIP LOCKED',
  forUpdate: ' FOR UPDATE',
  rowsPerInsert: Infinity,
};

/** How long a statement may take without an answer, in milliseconds. */
export const statementMs = 10_000;
/** The same for one that a sender waits for: the database hangs, and the message is to be sent again. */
export const savingMs = 2500;
/** How much longer a statement may take for each megabyte of files in it. */
const msPerMegabyte = 200;

/** A statement with a time limit of its own. */
export type LimitedQuery = QueryConfig & { readonly query_timeout: number }; // which the types of pg lack

/** Runs a script on a client, statement by statement. */
export async function runOnClient<Result>(
  client: Pick<ClientBase, 'query'>,
  script: Script<Result>,
  limitMs = statementMs,
): Promise<Result> {
  let step = script.next();
  while (!step.done) {
    const { text, values } = step.value;
    const limited: LimitedQuery = {
      text,
      values: [...values],
      query_timeout: limitMs + (msPerMegabyte * bytesOf(values)) / 1e6,
    };
    // oxlint-disable-next-line no-await-in-loop -- each statement depends on the rows of the one before
    const { rows } = await client.query(limited);
    step = script.next(rows);
  }
  return step.value;
}

const bytesOf = (values: readonly SqlValue[]): number =>
  values.reduce<number>((sum, value) => sum + (value instanceof Uint8Array ? value.byteLength : 0), 0);
