/** Lazy file: explains in words what is wrong in a config. */
export { explainConfig } from '../contract/config/check/explain-config.ts';
