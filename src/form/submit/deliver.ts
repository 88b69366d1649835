import type { Form } from '../../contract/config/form.ts';
import type { Messages } from '../../messages/messages.ts';
import { sendBy, type Transport } from '../../transport/own-transport.ts';
import { send, type SendOptions, type SendResult } from '../../transport/send.ts';
import { describeAnswers } from '../view/describe-answers.ts';
import type { PreparedMessage } from './pending.ts';

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
export function deliver(
  { content: { values }, pending }: PreparedMessage,
  { form, messages, endpoint = '', transport, ...options }: DeliveryOptions,
): Promise<SendResult> {
  const sender = transport ? sendBy(transport) : send;
  return sender(
    { ...pending.envelope, values },
    {
      ...form,
      ...options,
      endpoint,
      timeout: form.timeout * 1000,
      describe: () => describeAnswers(form.fields, values, messages),
    },
  );
}
