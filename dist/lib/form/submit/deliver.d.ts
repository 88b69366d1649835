import type { send, SendOptions } from '../../transport/send.ts';
import type { SubmissionController } from './submission-controller.ts';
import { type Content } from './pending.ts';
/** Sends a content and has its form show how far it has come; the same answers again are the very message of the first try. */
export declare function deliver(delivery: SubmissionController, content: Content, by: typeof send, options: Omit<SendOptions, 'signal'>): Promise<void>;
