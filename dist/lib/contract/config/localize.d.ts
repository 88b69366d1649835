import type { DefaultFormTexts } from './default-form.ts';
import type { Text } from './text.ts';
/** The texts of a language, as far as the forms that come with synpunkt need them. */
export interface LocaleTexts {
    /** BCP 47 tag. */
    readonly language: string;
    readonly defaultForm: DefaultFormTexts;
}
/** Picks the words of a text in a language: the exact tag, its first part (`sv` for `sv-FI`), else whatever comes first. */
export declare function localize(text: Text, { language, defaultForm }: LocaleTexts): string;
