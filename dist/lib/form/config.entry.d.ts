import type { ConfigFeature } from './state/config-feature.js';
export declare const configFeature: ConfigFeature;
