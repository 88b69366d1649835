import type { Form } from '../../contract/config/form.js';
import type { Messages } from '../../messages/messages.js';
import { type Transport } from '../../transport/own-transport.js';
import { type SendOptions, type SendResult } from '../../transport/send.js';
import type { PreparedMessage } from './pending.js';
/** The recipient of a message, and how to send it. */
export interface DeliveryOptions extends Pick<SendOptions, 'files' | 'hints' | 'signal' | 'onRetry' | 'onProgress'> {
    readonly form: Form;
    readonly messages: Messages;
    /** Undefined where a transport replaces it. */
    readonly endpoint: string | undefined;
    /** Replaces the built-in formats. */
    readonly transport: Transport | undefined;
}
/** Sends a message in the format of its form. Resolves in every case; never throws. */
export declare function deliver({ content: { values }, pending }: PreparedMessage, { form, messages, endpoint, transport, ...options }: DeliveryOptions): Promise<SendResult>;
