import type { Messages } from '../messages/messages.ts';
import type { Delivery } from './delivery-controller.ts';
/**
 * What is said aloud: of a message on its way, else what there is to say besides.
 *
 * @param besides - What has come of the last press or key.
 */
export declare function statusOf(delivery: Delivery, { sending, retrying, online }: Messages, besides: string | undefined): string;
