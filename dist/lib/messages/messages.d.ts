import type { DefaultFormTexts } from '../contract/default-form.ts';
import type { IssueCode } from '../contract/issue.ts';
import type { FailureReason } from '../contract/receipt.ts';
/** What an error text may need to know: the field's question, and the numbers of its issue. */
interface ErrorParams {
    readonly label: string;
    readonly [param: string]: string | number;
}
/** Every text of the form in one language. What has gaps is a function of them, so that whole sentences stay whole. */
export interface Messages {
    /** BCP 47 tag. */
    readonly language: string;
    /** Closes the dialog. */
    readonly close: string;
    /** Explains the tick; the origin's *Förbockade fält måste fyllas i*. */
    readonly requiredNote: string;
    /** What the tick at a field says to those who cannot see it. */
    readonly required: string;
    /** The empty first option of a select. */
    readonly choose: string;
    readonly charactersLeft: (params: {
        count: number;
    }) => string;
    /** Said aloud as the limit comes near, at a few marks only. */
    readonly charactersAtMost: (params: {
        count: number;
    }) => string;
    readonly charactersTooMany: (params: {
        count: number;
    }) => string;
    readonly textTooLong: string;
    readonly errorSummary: (params: {
        count: number;
    }) => string;
    /** Reads out before an error at its field. */
    readonly error: string;
    readonly errors: Readonly<Record<IssueCode, (params: ErrorParams) => string>>;
    readonly send: string;
    readonly sending: string;
    /** The message was not taken. */
    readonly failure: string;
    /** The message went out, and nothing came back. */
    readonly unsure: string;
    readonly failures: Readonly<Record<FailureReason, string>>;
    readonly receipt: {
        readonly heading: string;
        readonly reference: string;
        readonly receivedAt: string;
        readonly next: string;
        readonly sent: string;
        readonly again: string;
    };
    /** The words of the form that shows when a config has no fields. */
    readonly defaultForm: DefaultFormTexts;
}
export {};
