import { type EndpointResponse, type PostRequest } from './post.js';
/** Posts a message once like {@link post}, and reports the upload progress, which `fetch()` cannot. */
export declare function upload(options: PostRequest): Promise<EndpointResponse>;
