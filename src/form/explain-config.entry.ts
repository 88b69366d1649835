/** Lazy file: the words for what is wrong with a config. */
export { explainConfig } from '../contract/config/check/explain-config.ts';
