import { nothing, type TemplateResult } from 'lit';
import type { SubmissionState } from './submission-controller.ts';
import type { ValuesController } from '../state/values-controller.ts';
import type { SubmitFeature } from '../state/form-loader.ts';
import type { ShownIssue } from './issue-text.ts';
import type { LoadedForm } from '../state/load-form.ts';
/** What may keep a message from going. */
interface Obstacles {
    /** What has found the issues; without it there are none. */
    readonly checks: SubmitFeature | undefined;
    readonly issues: readonly ShownIssue[];
    readonly delivery: SubmissionState;
    readonly loaded: LoadedForm;
    readonly answers: ValuesController;
    /** Says something aloud. */
    readonly say: (words: string) => void;
}
/** Says what keeps a message from going: answers to mend, else why it was not taken; nothing where nothing does. */
export declare function renderSummary(obstacles: Obstacles): TemplateResult | typeof nothing;
export {};
