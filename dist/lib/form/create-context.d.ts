import type { FormAnswers } from './form-answers.ts';
import type { FieldContext } from './fields/field-context.ts';
import type { Checks } from './form-parts.ts';
import type { ShownIssue } from './issue-text.ts';
import type { LoadedForm } from './load-form.ts';
import type { PersonalNumbers } from './personal-number/personal-numbers.ts';
/** How a form stands at the moment. */
interface FormState {
    readonly loaded: LoadedForm;
    readonly answers: FormAnswers;
    /** What has found the issues; without it there are none. */
    readonly checks: Checks | undefined;
    readonly issues: readonly ShownIssue[];
    readonly warnings: PersonalNumbers | undefined;
    /** Whether a message is on its way. */
    readonly busy: boolean;
    /** Says something aloud. */
    readonly say: (words: string) => void;
}
/** Tells the fields of a form what they need to know of it. */
export declare function createContext({ loaded, answers, checks, issues, warnings, busy, say }: FormState): FieldContext;
export {};
