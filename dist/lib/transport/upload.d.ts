import type { Answer, Post } from './post.ts';
/** Posts a message once as `post()` does, and tells how much of it has gone out, which `fetch()` cannot. */
export declare function upload({ address, message, headers, credentials, timeout, signal, onProgress }: Post): Promise<Answer>;
