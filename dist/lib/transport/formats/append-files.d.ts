import type { Submission } from '../../contract/message/submission.ts';
import type { SendOptions } from '../send.ts';
/** Adds each file as a part that is named by its field, under the file name that the message tells. */
export declare function appendFiles(body: FormData, { values }: Submission, options: SendOptions): void;
