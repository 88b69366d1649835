/**
 * Whether the body of a 2xx response reports a failure: `false`, `{ "success": false }`, `{ "error": "…" }`, an error that PHP
 * shows, or the JSON of a firewall. Many scripts and form handlers answer 200 whatever has happened.
 *
 * @param json - The body as JSON; undefined if it is none.
 */
export declare function reportsFailure(text: string, json: unknown): boolean;
