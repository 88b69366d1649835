import { join } from 'node:path';
import { createSqliteStore } from '../../../../src/receiver/store/sqlite/sqlite-store.ts';
import { temporaryFolder } from '../../support.ts';
import { describeStore } from '../conformance.ts';
import { rowsIn } from '../data-file.ts';

const folder = temporaryFolder();
let count = 0;

describeStore('SQLite', async () => {
  const path = join(folder, `${++count}.db`);
  return { open: async () => createSqliteStore({ path }), rows: async (sql) => rowsIn(path, sql) };
});
