import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Dialect, Row, Script, Statement } from '../script.ts';

/** The dialect of SQLite. Its transactions lock the whole file, rows need no lock of their own. */
export const sqliteDialect: Dialect = {
  clock: "CAST(unixepoch('subsec') * 1000 AS INTEGER)",
  skipLocked: '',
  // A statement that is prepared once is faster than one of as many rows as there happen to be.
  rowsPerInsert: 1,
};

/** The most prepared statements that are kept. */
const maxPrepared = 100;

/** Creates the function that runs a script to its end. */
export function createSqliteRunner(database: DatabaseSync): <Result>(script: Script<Result>) => Result {
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

  return (script) => {
    let step = script.next();
    while (!step.done) step = script.next(step.value.map(all));
    return step.value;
  };
}
