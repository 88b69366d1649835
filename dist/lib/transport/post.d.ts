import type { Encoded } from './formats/format.ts';
/** What came back of a try: an answer, or none. */
export type Answer = {
    readonly status: number;
    readonly text: string;
    readonly retryAfter: string | null;
} | {
    readonly status: undefined;
    readonly timedOut: boolean;
};
/** A request as it goes out. */
export interface Post {
    readonly address: string;
    readonly message: Pick<Encoded, 'body'>;
    readonly headers: Headers;
    readonly credentials: 'same-origin' | 'include' | 'omit';
    /** Longest wait for the whole answer, in milliseconds. */
    readonly timeout: number;
    /** Ends the try early. */
    readonly signal: AbortSignal;
    /** Hears how much has gone out, from 0 to 1. */
    readonly onProgress?: ((share: number) => void) | undefined;
}
/** Posts a message once. Resolves in every case; never throws. */
export declare function post(request: Post): Promise<Answer>;
