import { nothing, type TemplateResult } from 'lit';
import { type AlternativesOptions } from './alternatives.js';
import type { IssueTexts } from './issue-text.js';
/** Options of renderErrorSummary(). */
export type SummaryOptions = AlternativesOptions & {
    readonly issues: IssueTexts;
};
/** Renders the answers to correct, else the reason why the message was not sent. The form moves the focus to it. */
export declare function renderErrorSummary(options: SummaryOptions): TemplateResult | typeof nothing;
