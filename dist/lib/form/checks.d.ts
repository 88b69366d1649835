export { parseConfig } from '../contract/config.ts';
export { toIssues } from '../contract/issue.ts';
export { valuesSchema } from '../contract/values.ts';
export { send } from '../transport/send.ts';
