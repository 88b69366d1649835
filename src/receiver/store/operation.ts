/** A value in a statement. */
export type SqlValue = string | number | null | Uint8Array;

/** A row of a result. */
export type Row = Readonly<Record<string, unknown>>;

/** A statement in the SQL that all engines share; its parameters are `$1`, `$2` and so on, in this order, each once. */
export interface Statement {
  readonly text: string;
  readonly values: readonly SqlValue[];
  /** How large the files in its rows are together, in bytes. Default: 0. */
  readonly resultBytes?: number;
}

/**
 * An operation of a store: yields statements, of which none needs the rows of another, is resumed with the rows of each, and
 * returns the result.
 *
 * SQLite runs it to its end at once, as nothing may happen between the statements of a transaction; PostgreSQL gets together
 * what is yielded together, and is awaited.
 */
export type Operation<Result> = Generator<readonly Statement[], Result, readonly (readonly Row[])[]>;

/** Runs a statement in an operation. */
export function* query(text: string, ...values: readonly SqlValue[]): Operation<readonly Row[]> {
  const [rows = []] = yield [{ text, values }];
  return rows;
}

/** PostgreSQL allows 65,535 parameters in a statement. */
const maxParameters = 30_000;

/**
 * Returns the statements that insert rows, as many in each as fit.
 *
 * @param maxRows - How many in a statement at most.
 */
export function insertRows(
  table: string,
  columns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
  maxRows = Infinity,
): readonly Statement[] {
  const perStatement = Math.min(maxRows, Math.floor(maxParameters / columns.length));
  const into = `INSERT INTO ${table} (${columns.join(', ')}) VALUES`;
  const one = `${into} (${parameters(columns.length)})`;
  return Array.from({ length: Math.ceil(rows.length / perStatement) }, (_, index) => {
    const some = rows.slice(index * perStatement, (index + 1) * perStatement);
    const list = (): string => some.map((row, at) => `(${parameters(row.length, at * row.length)})`).join(', ');
    return { text: some.length === 1 ? one : `${into} ${list()}`, values: some.flat() };
  });
}

/** Returns a list of parameters: `$1, $2`. */
export const parameters = (count: number, offset = 0): string =>
  Array.from({ length: count }, (_, index) => `$${offset + index + 1}`).join(', ');

/** Repeats the last value until their number is a power of two, so that lists of any length need few statements. */
export function padToPowerOfTwo<Value>(values: readonly Value[]): readonly Value[] {
  const length = 2 ** Math.ceil(Math.log2(values.length));
  return Array.from({ length }, (_, index) => values[Math.min(index, values.length - 1)] as Value); // never beyond the last
}
