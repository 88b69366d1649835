import { type TemplateResult } from 'lit';
import type { AllMessages, Messages } from '../../../messages/messages.ts';
import { type DescribedMessage } from './message-text.ts';
/** What the resident may take a copy of, and how. */
interface OwnCopy {
    /** The message as it is at the moment of the press. */
    readonly message: () => DescribedMessage;
    readonly messages: Messages | AllMessages;
    /** Says something aloud. */
    readonly say: (words: string) => void;
    /** What the message is known by, in the name of the file. */
    readonly reference?: string | undefined;
    /** Whether it can be printed as well: that needs a further file, which is there to be had where sending has worked. */
    readonly prints?: boolean;
    /** Where it can be sent by e-mail instead. */
    readonly email?: string | undefined;
}
/** The buttons by which a resident keeps a copy of a message. */
export declare function renderSaveCopy({ message, messages, say, reference, prints, email }: OwnCopy): TemplateResult;
export {};
