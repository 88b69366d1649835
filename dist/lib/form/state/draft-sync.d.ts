import type { ReactiveController } from 'lit';
import type { SubmittedForm } from '../submit/submission.js';
type Options = Pick<SubmittedForm, 'host' | 'values' | 'submission' | 'draft' | 'loaded'>;
/** Synchronizes the draft of its form with other pages of the tab, and renews it while the page is open. */
export declare class DraftSync implements ReactiveController {
    #private;
    constructor(options: Options);
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
