/** A value in a statement. */
export type SqlValue = string | number | null | Uint8Array;

/** A row of a result. */
export type Row = Readonly<Record<string, unknown>>;

/** A statement in the SQL that all engines share; its parameters are `$1`, `$2` and so on, in this order, each once. */
interface Statement {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/**
 * An operation of a store: yields its statements, is resumed with their rows, and returns the result.
 *
 * SQLite runs it to its end at once, as nothing may happen between the statements of a transaction; PostgreSQL awaits each.
 */
export type Script<Result> = Generator<Statement, Result, readonly Row[]>;

/** Runs a statement in a script. */
export function* query(text: string, ...values: readonly SqlValue[]): Script<readonly Row[]> {
  return yield { text, values };
}

/** PostgreSQL allows 65,535 parameters in a statement. */
const maxParameters = 30_000;

/** Inserts rows, as many in a statement as fit. */
export function* insertRows(
  table: string,
  columns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
  returning = '',
): Script<readonly Row[]> {
  const inserted: Row[] = [];
  const perStatement = Math.floor(maxParameters / columns.length);
  for (let start = 0; start < rows.length; start += perStatement) {
    const some = rows.slice(start, start + perStatement);
    const list = some.map((row, index) => `(${parameters(row.length, index * row.length)})`).join(', ');
    const text = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${list}${returning && ` RETURNING ${returning}`}`;
    inserted.push(...(yield* query(text, ...some.flat())));
  }
  return inserted;
}

/** Returns a list of parameters: `$1, $2`. */
export const parameters = (count: number, before = 0): string =>
  Array.from({ length: count }, (_, index) => `$${before + index + 1}`).join(', ');

/** What differs between the engines. */
export interface Dialect {
  /** The database's clock, in milliseconds since the epoch. */
  readonly clock: string;
  /** Ends a SELECT whose rows no other transaction may claim at the same time. */
  readonly skipLocked: string;
  /** Ends a SELECT of the rows that the transaction locks. */
  readonly forUpdate: string;
}
