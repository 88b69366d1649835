import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Form } from '../../contract/config/form.js';
import type { SubmissionController } from '../submit/submission-controller.js';
import { type DraftStore, type SavedDraft } from './draft-store.js';
import type { ValuesController } from './values-controller.js';
interface DraftControllerOptions {
    readonly values: ValuesController;
    readonly submission: SubmissionController;
    /** The language that the resident has chosen; '' for none. */
    readonly language: () => string;
    /** Called when the values of a draft have been restored. */
    readonly onRestore: () => Promise<void>;
}
/**
 * Saves the draft of its form at every change, and restores it. If it cannot be saved, or files are chosen, which it omits,
 * the browser asks before leaving the page; the listener is added only then, since it may exclude the page from the
 * back/forward cache. DraftSync does the rest, once the form is open.
 */
export declare class DraftController implements ReactiveController, SavedDraft {
    #private;
    store: DraftStore | undefined;
    stored: string;
    constructor(host: ReactiveControllerHost & Element, options: DraftControllerOptions);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** Restores the draft of a form, and saves it from now on. Returns the language that was chosen. */
    open(form: Form, endpoint: string): string | undefined;
    restore(text: string): string | undefined;
}
export {};
