/*
 * What needs zod: reading a config, checking the answers, sending them and reading what the endpoint says. It is a lazy
 * file of its own (7 kB of brotli), since a form can be read and filled in without it.
 */
export { parseConfig } from '../contract/config.js';
export { toIssues } from '../contract/issue.js';
export { valuesSchema } from '../contract/values.js';
export { send } from '../transport/send.js';
