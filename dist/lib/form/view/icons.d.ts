import { type TemplateResult } from 'lit';
/** The tick of a required field; its text alternative is the text beside it. */
export declare const tickIcon: () => TemplateResult;
/** The tick with its text alternative, as one template: a long form has many. */
export declare const tickMark: (words: string) => TemplateResult;
/** The icon of an error. */
export declare const errorIcon: () => TemplateResult;
/** The arrow of a select. */
export declare const chevronIcon: () => TemplateResult;
/** The icon of a message that was sent. */
export declare const sentIcon: () => TemplateResult;
/** The icon of a notice or a warning. */
export declare const infoIcon: () => TemplateResult;
