import type { SubmitFeature } from './submit/submit-feature.ts';
/** Lazy file: validation, sending, error texts and the receipt. */
export declare const submitFeature: SubmitFeature;
