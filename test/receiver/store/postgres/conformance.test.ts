import { createPostgresStore } from '../../../../src/receiver/store/postgres/postgres-store.ts';
import { describeStore } from '../conformance.ts';
import { postgresOptions, queryAt, usePostgres } from './server.ts';

const postgres = usePostgres();

describeStore(
  'PostgreSQL',
  async () => {
    const url = await postgres.createDatabase();
    return { open: () => createPostgresStore({ url }), rows: (sql) => queryAt(url, sql) };
  },
  postgresOptions,
);
