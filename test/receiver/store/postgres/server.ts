import { Client } from 'pg';
import { after, before } from 'node:test';
import { findPostgres, startPostgres, type RunningPostgres } from '../../../../.config/postgres.js';

/** Whether the tests of a file run, and else why not. */
export const postgresOptions: { readonly skip: string | false } = {
  skip: findPostgres() === undefined && 'PostgreSQL is missing: install it (Debian has it in postgresql)',
};

/** A PostgreSQL for the tests of a file. */
export interface PostgresForTests {
  readonly server: () => RunningPostgres;
  /** Creates an empty database; returns its address. */
  createDatabase(): Promise<string>;
}

let count = 0;

/** Starts PostgreSQL before the tests of a file, and ends it after them. */
export function usePostgres(settings: readonly string[] = ['fsync=off']): PostgresForTests {
  let running: RunningPostgres | undefined;
  const server = (): RunningPostgres => {
    if (running === undefined) throw new Error('PostgreSQL is not running');
    return running;
  };
  before(async () => {
    const programs = findPostgres();
    if (programs !== undefined) running = await startPostgres(programs, settings);
  });
  after(() => running?.close());
  return {
    server,
    async createDatabase() {
      const name = `test${++count}`;
      await queryAt(server().url, `CREATE DATABASE ${name}`);
      return server().url.replace(/[^/]*$/, name);
    },
  };
}

/** Queries a database without a store. */
export async function queryAt(url: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

/**
 * Ends the wait of a transaction for a standby, as an operator may, after which PostgreSQL warns and reports success. Resolves
 * to whether it did wait.
 */
export async function endWait(url: string, transaction: Promise<unknown>): Promise<boolean> {
  const settled = new AbortController();
  const settle = (): void => settled.abort();
  transaction.then(settle, settle);
  const isWaiting = "wait_event = 'SyncRep' AND datname = current_database()";
  while (!settled.signal.aborted) {
    // oxlint-disable-next-line no-await-in-loop -- until it waits
    const ended = await queryAt(url, `SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE ${isWaiting}`);
    if (ended.length > 0) {
      // oxlint-disable-next-line no-await-in-loop -- the last round
      await transaction;
      return true;
    }
  }
  return false;
}
