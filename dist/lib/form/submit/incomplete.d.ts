import { nothing, type TemplateResult } from 'lit';
import type { SummaryOptions } from './error-summary.ts';
/** Renders the failure of a form that lacks the submit feature, which has better alternatives. */
export declare function renderIncomplete(options: SummaryOptions): TemplateResult | typeof nothing;
