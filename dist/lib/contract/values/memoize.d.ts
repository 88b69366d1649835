/**
 * Makes a function that creates its result for each key once. For formats of dates: each takes long to create, and 30 kB that no
 * garbage collector counts.
 */
export declare function memoize<Result extends object>(create: (key: string) => Result): (key: string) => Result;
