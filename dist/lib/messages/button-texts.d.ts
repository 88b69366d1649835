import type { Language } from './load-messages.ts';
/** The few words that must be there before any other file has come. */
export interface ButtonTexts {
    readonly loading: string;
    readonly failed: string;
    readonly retry: string;
    /** The words of a link to another page where the municipality can be reached. */
    readonly contact: string;
}
/** What is said of fetching the form, in every language: it must show when nothing more can be fetched. */
export declare const buttonTexts: Readonly<Record<Language, ButtonTexts>>;
