import type { Messages } from '../../messages/messages.ts';
/** Says that a message was not taken, or that nobody knows: where no answer came, it may have arrived all the same. */
export declare function failureHeading({ unsure }: {
    readonly unsure: boolean;
}, messages: Messages): string;
