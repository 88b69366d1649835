import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Dialect } from '../dialect.ts';
import type { Operation, Row, Statement } from '../operation.ts';

/** The dialect of SQLite. Its transactions lock the whole file, rows need no lock of their own. */
export const sqliteDialect: Dialect = {
  clock: "CAST(unixepoch('subsec') * 1000 AS INTEGER)",
  skipLocked: '',
  // A statement that is prepared once is faster than one of as many rows as there happen to be.
  rowsPerInsert: 1,
};

/** The most prepared statements that are kept. */
const maxPrepared = 100;

/** Creates the function that runs an operation to its end. */
export function createSqliteRunner(database: DatabaseSync): <Result>(operation: Operation<Result>) => Result {
  const prepared = new Map<string, StatementSync>();

  function all({ text, values }: Statement): readonly Row[] {
    let statement = prepared.get(text);
    if (statement === undefined) {
      // SQLite knows $1 as a name only; the parameters are in order.
      statement = database.prepare(text.replaceAll(/\$\d+/g, '?'));
      if (prepared.size >= maxPrepared) prepared.clear();
      prepared.set(text, statement);
    }
    return statement.all(...values);
  }

  return (operation) => {
    let step = operation.next();
    while (!step.done) step = operation.next(step.value.map(all));
    return step.value;
  };
}
