import type { OutgoingHttpHeaders } from 'node:http';
import { createAddressGuard } from './address-guard.js';
/** A request of {@link createPost}. */
interface PostRequest {
    readonly headers: OutgoingHttpHeaders;
    /** In pieces, after each of which other requests get their turn. */
    readonly body: readonly Uint8Array[];
    readonly signal: AbortSignal;
    /** How long to connect, and how long to wait for the answer once all is sent, in milliseconds; sending takes its time. */
    readonly timeoutMs: number;
}
/** The status and the first bytes of an answer. */
interface PostResponse {
    readonly status: number;
    /** Empty if the body is longer than allowed, or was cut. */
    readonly body: string;
}
/** Posts to an https address. Follows no redirect. */
export type Post = (url: string, request: PostRequest) => Promise<PostResponse>;
/** Options of {@link createPost}. */
export interface PostOptions {
    /** Internal networks that may be posted to, in CIDR notation. Default: none. */
    readonly networks?: readonly string[];
    /** Looks names up. Default: the system does. */
    readonly resolve?: Parameters<typeof createAddressGuard>[1];
    /** The certificate that a server is trusted by. Default: those of Node. */
    readonly ca?: string;
}
/** Creates the function that posts, to public addresses and to those of the listed networks. */
export declare function createPost({ networks, resolve, ca }?: PostOptions): Post;
export {};
