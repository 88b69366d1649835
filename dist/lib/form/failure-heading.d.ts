import type { FailureReason } from '../contract/receipt.ts';
import type { Messages } from '../messages/messages.ts';
/** Says that a message was not taken, or that nobody knows: where no answer came, it may have arrived all the same. */
export declare function failureHeading(reason: FailureReason, { failure, unsure }: Messages): string;
