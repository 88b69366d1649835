import { type Destination } from './destination.js';
import { type Post } from './post.js';
/** Options of {@link createWebhookDestination}. */
export interface WebhookOptions {
    /** An https address. */
    readonly url: string;
    /** The secret that both sides know, as of Standard Webhooks: `whsec_` and base64. */
    readonly secret: string;
    /** Internal networks that the address may be in, such as `10.20.0.0/16`. Default: none. */
    readonly networks?: readonly string[];
    readonly post?: Post;
    readonly now?: () => Date;
}
/** Creates the destination that posts messages to an address, signed as Standard Webhooks say. */
export declare function createWebhookDestination({ url, secret, networks, ...options }: WebhookOptions): Destination;
