import type { EncodedMessage } from './formats/wire-format.js';
/** The response to one attempt; without a status when there was none. */
export type EndpointResponse = {
    /** 0 for a redirect, which is not followed, and for the challenge of a firewall. */
    readonly status: number;
    /** Undefined when the body was cut off. */
    readonly text: string | undefined;
    readonly retryAfter: string | null;
} | {
    readonly status: undefined;
    readonly timedOut: boolean;
};
/** A request for one attempt. */
export interface PostRequest extends Pick<EncodedMessage, 'body'> {
    readonly endpoint: string;
    /** By name in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    readonly credentials: 'same-origin' | 'include' | 'omit';
    /** The longest wait for the whole response, in milliseconds. */
    readonly timeout: number;
    /** Aborts the attempt. */
    readonly signal: AbortSignal;
    /** Called with the uploaded fraction of the body, from 0 to 1. */
    readonly onProgress?: ((progress: number) => void) | undefined;
}
/** Present when AWS WAF answers 202 without a body instead of the endpoint. */
export declare const challengeHeader = "x-amzn-waf-action";
/** Posts a message once. Resolves in every case; never throws. */
export declare function post(request: PostRequest): Promise<EndpointResponse>;
