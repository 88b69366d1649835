import { type TemplateResult } from 'lit';
/** An error as the summary lists it: the input to go to, or undefined where there is none to go to. */
export interface SummaryItem {
    readonly id: string | undefined;
    readonly text: string;
}
/**
 * What keeps the message from going, at the top of the form: focus is put here, and each link leads to its input.
 *
 * @param heading - How many answers to mend, or that the message was not sent.
 * @param otherWay - How to reach the municipality otherwise.
 */
export declare function renderErrorSummary(heading: string, items: readonly SummaryItem[], otherWay?: TemplateResult): TemplateResult;
