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
export declare function query(text: string, ...values: readonly SqlValue[]): Operation<readonly Row[]>;
/**
 * Returns the statements that insert rows, as many in each as fit.
 *
 * @param maxRows - How many in a statement at most.
 */
export declare function insertRows(table: string, columns: readonly string[], rows: readonly (readonly SqlValue[])[], maxRows?: number): readonly Statement[];
/** Returns a list of parameters: `$1, $2`. */
export declare const parameters: (count: number, offset?: number) => string;
/** Repeats the last value until their number is a power of two, so that lists of any length need few statements. */
export declare function padToPowerOfTwo<Value>(values: readonly Value[]): readonly Value[];
