import type { Suspicion } from '../store/store.js';
/** What a message may tell about how it was written, beside what its form asks. */
export interface Hints {
    /** The content of a field that people do not see, so that only programs fill it in. */
    readonly trap?: unknown;
    /** When the form was opened, by the sender's own clock. */
    readonly openedAt?: unknown;
}
/** Takes the hints out of a message, which its schema does not know. */
export declare function takeHints(json: unknown): {
    readonly message: unknown;
    readonly hints: Hints;
};
/** Returns why a message may be spam. It is stored and delivered all the same, with these marks. */
export declare function findSuspicions({ trap, openedAt }: Hints, sentAt: string, isMany: boolean): readonly Suspicion[];
