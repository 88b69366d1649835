/**
 * Finds what reports a failure in the body of a 2xx response: `false`, `{ "success": false }`, `{ "error": "…" }`, an error that
 * PHP shows, or the JSON of a firewall. Many scripts and form handlers answer 200 whatever has happened.
 *
 * @param json - The body as JSON; undefined if it is not JSON.
 * @returns Words for the console; undefined where nothing reports a failure.
 */
export declare function findFailure(text: string, json: unknown): string | undefined;
