import type { ClientBase, QueryConfig } from 'pg';
import type { Dialect } from '../dialect.ts';
import type { Operation, SqlValue } from '../operation.ts';

/** The dialect of PostgreSQL. */
export const postgresDialect: Dialect = {
  clock: '(extract(epoch FROM clock_timestamp()) * 1000)::bigint',
  skipLocked: ' FOR UPDATE SKIP LOCKED',
  rowsPerInsert: Infinity,
};

/** The statement that begins a transaction. */
export const beginText = 'BEGIN ISOLATION LEVEL READ COMMITTED';

/** How long a statement may take without an answer, in milliseconds. */
export const statementMs = 10_000;
/** The same for one that a sender waits for: the database hangs, and the message is to be sent again. */
export const savingMs = 2500;
/** How much longer a statement may take for each megabyte of files in it, or in its rows. */
const msPerMegabyte = 200;

/** A statement with a time limit of its own. */
export type LimitedQuery = QueryConfig & { readonly query_timeout: number }; // which the types of pg lack

/** Runs an operation on a client with pipelining, which sends at once what the operation yields together. */
export async function runOnClient<Result>(
  client: Pick<ClientBase, 'query'>,
  operation: Operation<Result>,
  limitMs = statementMs,
): Promise<Result> {
  let step = operation.next();
  while (!step.done) {
    // Of all of them, as the time of each contains that of those before it.
    const bytes = step.value.reduce((sum, { values, resultBytes = 0 }) => sum + bytesOf(values) + resultBytes, 0);
    const queries = step.value.map(({ text, values }): LimitedQuery => {
      return { text, values: [...values], query_timeout: limitMs + (msPerMegabyte * bytes) / 1e6 };
    });
    // oxlint-disable-next-line no-await-in-loop -- the next statements depend on the rows of these
    const results = await Promise.all(queries.map((one) => client.query(one)));
    step = operation.next(results.map(({ rows }) => rows));
  }
  return step.value;
}

const bytesOf = (values: readonly SqlValue[]): number =>
  values.reduce<number>((sum, value) => sum + (value instanceof Uint8Array ? value.byteLength : 0), 0);
