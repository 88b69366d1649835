import type { FormLanguage } from '../contract/config/form-languages.js';
/** The texts that the button needs before any other file is loaded. */
export interface ButtonTexts {
    readonly loading: string;
    readonly failed: string;
    /** The button that reloads the page. */
    readonly reload: string;
    /** The text of the link to another page with contact details. */
    readonly contact: string;
}
/** The texts of the button in each of its languages; in the first file, as they are shown when nothing else can be loaded. */
export declare const buttonTexts: Readonly<Record<FormLanguage, ButtonTexts>>;
/** Picks the language of these texts for an element, as a form does: that of the tag, else of the page, else Swedish. */
export declare const buttonLanguageFor: (element: Element, tag: string) => FormLanguage;
