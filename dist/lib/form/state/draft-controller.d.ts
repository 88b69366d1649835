import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import type { SubmissionController } from '../submit/submission-controller.ts';
import type { ValuesController } from './values-controller.ts';
/** What a draft is made of. */
interface Parts {
    readonly answers: ValuesController;
    readonly delivery: SubmissionController;
    readonly language: () => string;
    /** Hears that something that was kept stands in the form again. */
    readonly restored: () => void;
}
/**
 * Keeps what was written from the first key on, and gives it back. Where it cannot be kept, leaving the page asks first:
 * by a listener that is only there then, since it may keep the page out of the back/forward cache.
 */
export declare class DraftController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & Element, parts: Parts);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** Begins to keep the draft of a form; what was kept of it stands in the form again. Gives the language that was chosen. */
    open({ name, draft }: Form, endpoint: string): string | undefined;
}
export {};
