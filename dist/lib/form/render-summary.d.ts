import { nothing, type TemplateResult } from 'lit';
import type { Delivery } from './delivery-controller.ts';
import type { FormAnswers } from './form-answers.ts';
import type { Checks } from './form-parts.ts';
import type { ShownIssue } from './issue-text.ts';
import type { LoadedForm } from './load-form.ts';
/** What may keep a message from going. */
interface Obstacles {
    /** What has found the issues; without it there are none. */
    readonly checks: Checks | undefined;
    readonly issues: readonly ShownIssue[];
    readonly delivery: Delivery;
    readonly loaded: LoadedForm;
    readonly answers: FormAnswers;
    /** Says something aloud. */
    readonly say: (words: string) => void;
}
/** Says what keeps a message from going: answers to mend, else why it was not taken; nothing where nothing does. */
export declare function renderSummary(obstacles: Obstacles): TemplateResult | typeof nothing;
export {};
