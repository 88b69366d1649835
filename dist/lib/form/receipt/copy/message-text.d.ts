import type { Form } from '../../../contract/config/form.js';
import { type LocaleTexts } from '../../../contract/config/text.js';
import type { DescribedAnswer } from '../../view/describe-answers.js';
/** A row of the receipt: the reference, a time or a date. */
export interface ReceiptFact {
    readonly label: string;
    readonly value: string;
    readonly isReference?: boolean;
    /** The value as ISO 8601, for `<time>`. */
    readonly dateTime?: string;
}
/** A message as localized labels and texts. */
export interface DescribedMessage {
    /** The heading of the form. */
    readonly heading: string;
    /** Empty for a message that was not sent. */
    readonly facts: readonly ReceiptFact[];
    readonly answers: readonly Omit<DescribedAnswer, 'name'>[];
    /** The address of the page, if the config lets messages contain it. */
    readonly page: string | undefined;
}
/** Returns the heading of a form without the soft hyphens, which are for the screen only. */
export declare const plainHeading: ({ heading }: Pick<Form, 'heading'>, texts: LocaleTexts) => string;
/** Formats a message as plain text. */
export declare function formatMessage({ heading, facts, answers, page }: DescribedMessage): string;
