import type { Submission } from '../../contract/message/submission.ts';
import type { SendOptions } from '../send.ts';
import { type Encoded } from './format.ts';
/** The message as JSON: what an endpoint of synpunkt's own takes. */
export declare function encodeJson(submission: Submission, options: SendOptions): Encoded & {
    readonly body: string;
};
