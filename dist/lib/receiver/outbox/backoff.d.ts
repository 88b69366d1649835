/**
 * Returns the time until the next attempt of a failed delivery, in milliseconds: 15 seconds, doubled each time up to an
 * hour, and after a day another day. A random quarter more or less keeps deliveries that failed together apart.
 */
export declare function backoff(attempt: number, age: number, random?: () => number): number;
