import { type TemplateResult } from 'lit';
/**
 * What keeps the message from going, at the top of the form: focus is put here.
 *
 * @param heading - How many answers to mend, or that the message was not sent.
 * @param otherWay - How to reach the municipality otherwise.
 */
export declare const renderErrorSummary: (heading: string, items: readonly TemplateResult[], otherWay?: TemplateResult) => TemplateResult;
