import type { ClientBase } from 'pg';
import type { Dialect, Script } from '../script.ts';

/** What PostgreSQL calls differently. */
export const postgresDialect: Dialect = {
  clock: '(extract(epoch FROM clock_timestamp()) * 1000)::bigint',
  skipLocked: ' FOR UPDATE SKIP LOCKED',
  forUpdate: ' FOR UPDATE',
};

/** Runs a script on a client, statement by statement. */
export async function runOnClient<Result>(client: Pick<ClientBase, 'query'>, script: Script<Result>): Promise<Result> {
  let step = script.next();
  while (!step.done) {
    const { text, values } = step.value;
    // oxlint-disable-next-line no-await-in-loop -- each statement depends on the rows of the one before
    const { rows } = await client.query(text, [...values]);
    step = script.next(rows);
  }
  return step.value;
}
