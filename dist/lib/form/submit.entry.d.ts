import type { SubmitFeature } from './submit/submit-feature.ts';
/** Lazy file: everything from the validation to the receipt. */
export declare const submitFeature: SubmitFeature;
