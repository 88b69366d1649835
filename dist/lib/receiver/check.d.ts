/** Checks the files of configs and says what it finds, a line each. Tells whether all of them are sound. */
export declare function check(paths: readonly string[]): boolean;
