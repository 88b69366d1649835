import type { Messages } from '../../messages/messages.ts';
import type { SubmissionState } from './submission-controller.ts';
/**
 * What is said aloud: of a message on its way, else what there is to say besides.
 *
 * @param besides - What has come of the last press or key.
 */
export declare function liveRegionText(delivery: SubmissionState, { sending, retrying, online }: Messages, besides: string | undefined): string;
