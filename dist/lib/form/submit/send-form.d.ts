import type { EvaluateForm } from '../../contract/values/evaluate-form.ts';
import { type Transport } from '../../transport/own-transport.ts';
import type { SubmissionController } from './submission-controller.ts';
import type { ValuesController } from '../state/values-controller.ts';
import type { ShownIssue } from './issue-text.ts';
import type { LoadedForm } from '../state/load-form.ts';
import type { NumberWatch } from '../personal-number/number-watch.ts';
/** A form whose send button has been pressed. */
interface PressedForm {
    readonly element: HTMLElement & {
        readonly renderRoot: ParentNode;
        readonly endpoint: string;
        readonly transport: Transport | undefined;
    };
    readonly loaded: LoadedForm;
    readonly answers: ValuesController;
    readonly delivery: SubmissionController;
    readonly numbers: NumberWatch | undefined;
    /** The function of that name. */
    readonly lookAt: EvaluateForm;
    /** Shows what is to be mended. */
    readonly show: (issues: readonly ShownIssue[]) => void;
    /** Puts the focus on what a selector finds, once it is there. */
    readonly goTo: (selector: string) => Promise<void>;
}
/** Checks the answers of a form and sends them; resolves when it is known how that ended, and thanks are said. */
export declare function sendForm(pressed: PressedForm): Promise<void>;
export {};
