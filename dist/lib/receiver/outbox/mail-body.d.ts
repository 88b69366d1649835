/** A line of a mail: what it is, and its value. */
export interface MailLine {
    readonly label: string;
    readonly answer: string;
}
/** Returns the text and the HTML of a mail with lines, and paragraphs after them. */
export declare function mailBody(lines: readonly MailLine[], paragraphs?: readonly string[], language?: string): {
    readonly text: string;
    readonly html: string;
};
