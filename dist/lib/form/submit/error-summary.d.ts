import { nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.ts';
import type { IssueTexts } from './issue-text.ts';
import type { SubmissionStatus } from './submission-status.ts';
import type { SubmitFeature } from './submit-feature.ts';
interface SummaryOptions {
    readonly issues: IssueTexts;
    readonly status: SubmissionStatus;
    readonly messages: Messages;
    /** Renders the issues of fields; undefined until the submit feature, which finds them, is loaded. */
    readonly renderFieldErrors: SubmitFeature['renderFieldErrors'] | undefined;
    /** Renders other ways to reach the municipality. */
    readonly renderAlternatives: () => TemplateResult | typeof nothing;
}
/** Renders the answers to correct, else the reason why the message was not sent. The form moves the focus to it. */
export declare function renderErrorSummary(options: SummaryOptions): TemplateResult | typeof nothing;
/** Returns the heading of a failure: not sent, or, where no answer came, that the message may have arrived. */
export declare function failureHeading({ unsure }: {
    readonly unsure: boolean;
}, messages: Messages): string;
/** Renders the frame of a summary. */
export declare function renderSummary(heading: string, items: readonly TemplateResult[], alternatives: TemplateResult | typeof nothing): TemplateResult;
export {};
