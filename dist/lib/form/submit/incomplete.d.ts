import { nothing, type TemplateResult } from 'lit';
import type { AlternativesOptions } from './alternatives.js';
type Options = Pick<AlternativesOptions, 'host' | 'messages' | 'values' | 'status' | 'localize' | 'announce'>;
/** Renders the failure of a form that lacks the submit feature, which has better alternatives. */
export declare function renderIncomplete(options: Options): TemplateResult | typeof nothing;
export {};
