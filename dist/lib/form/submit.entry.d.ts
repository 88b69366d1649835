import type { SubmitFeature } from './submit/submit-feature.js';
/** Lazy file: validation, sending, error texts and the receipt. */
export declare const submitFeature: SubmitFeature;
