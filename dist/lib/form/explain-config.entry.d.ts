/** Lazy file: explains the issues with a config. */
export { explainConfig } from '../contract/config/check/explain-config.js';
