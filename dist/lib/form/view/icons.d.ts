import { type TemplateResult } from 'lit';
/** The tick of the origin's *Förbockade fält*; what it says to those who cannot see it stands beside it as text. */
export declare const tickIcon: () => TemplateResult;
/** The tick with the words for those who cannot see it, as one template: a long form has many. */
export declare const tickMark: (words: string) => TemplateResult;
/** The mark of an error. */
export declare const errorIcon: () => TemplateResult;
/** The arrow of a select. */
export declare const chevronIcon: () => TemplateResult;
/** The mark of a message that has been taken. */
export declare const sentIcon: () => TemplateResult;
/** The mark of something to know. */
export declare const infoIcon: () => TemplateResult;
