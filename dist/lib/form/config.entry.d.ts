import type { ConfigFeature } from './state/config-feature.ts';
export { submitFeature } from './submit.entry.ts';
export declare const configFeature: ConfigFeature;
