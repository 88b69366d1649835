import type { LookAt } from '../contract/look-at.ts';
import { type Transport } from '../transport/own-transport.ts';
import type { DeliveryController } from './delivery-controller.ts';
import type { FormAnswers } from './form-answers.ts';
import type { ShownIssue } from './issue-text.ts';
import type { LoadedForm } from './load-form.ts';
import type { NumberWatch } from './personal-number/number-watch.ts';
/** A form whose send button has been pressed. */
interface PressedForm {
    readonly element: HTMLElement & {
        readonly renderRoot: ParentNode;
        readonly endpoint: string;
        readonly transport: Transport | undefined;
    };
    readonly loaded: LoadedForm;
    readonly answers: FormAnswers;
    readonly delivery: DeliveryController;
    readonly numbers: NumberWatch | undefined;
    /** The function of that name. */
    readonly lookAt: LookAt;
    /** Shows what is to be mended. */
    readonly show: (issues: readonly ShownIssue[]) => void;
    /** Puts the focus on what a selector finds, once it is there. */
    readonly goTo: (selector: string) => Promise<void>;
}
/** Checks the answers of a form and sends them; resolves when it is known how that ended, and thanks are said. */
export declare function sendForm(pressed: PressedForm): Promise<void>;
export {};
