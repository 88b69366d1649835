import type { ConfigFeature } from './state/config-feature.js';
export { submitFeature } from './submit.entry.js';
export declare const configFeature: ConfigFeature;
