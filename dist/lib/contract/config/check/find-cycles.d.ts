/**
 * Finds the circles among fields that ask about each other: the names on each, in the order in which they were given.
 *
 * @param asked - By name, the names that a field asks about.
 */
export declare function findCycles(asked: ReadonlyMap<string, readonly string[]>): string[][];
