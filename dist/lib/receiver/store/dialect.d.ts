/** The differences between the engines. */
export interface Dialect {
    /** The database's clock, in milliseconds since the epoch. */
    readonly clock: string;
    /** Ends a SELECT whose rows no other transaction may claim at the same time. */
    readonly skipLocked: string;
    /** How many rows a statement inserts at most. */
    readonly rowsPerInsert: number;
}
