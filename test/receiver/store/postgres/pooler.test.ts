import { after } from 'node:test';
import { findPostgres, hasPooler, startPooler } from '../../../../.config/postgres.js';
import { createPostgresStore } from '../../../../src/receiver/store/postgres/postgres-store.ts';
import { describeStore } from '../conformance.ts';
import { queryAt, usePostgres } from './server.ts';

const postgres = usePostgres();
let pooler: ReturnType<typeof startPooler> | undefined;
after(async () => (await pooler)?.close());

describeStore(
  'PostgreSQL behind a pooler',
  async () => {
    const url = await postgres.createDatabase();
    pooler ??= startPooler(postgres.server());
    const pooled = (await pooler).url(url.slice(url.lastIndexOf('/') + 1));
    return { open: () => createPostgresStore({ url: pooled }), rows: (sql) => queryAt(url, sql) };
  },
  {
    skip:
      (findPostgres() === undefined || !hasPooler()) &&
      'PostgreSQL or PgBouncer is missing: install them (Debian has them in postgresql and pgbouncer)',
  },
);
