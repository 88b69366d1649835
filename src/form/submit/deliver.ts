import type { send, SendOptions } from '../../transport/send.ts';
import type { SubmissionController } from './submission-controller.ts';
import { pendingFor, type Content } from './pending.ts';

/** Sends a content and has its form show how far it has come; the same answers again are the very message of the first try. */
export async function deliver(
  delivery: SubmissionController,
  content: Content,
  by: typeof send,
  options: Omit<SendOptions, 'signal'>,
): Promise<void> {
  const pending = pendingFor(content, delivery.pending);
  delivery.pending = pending;
  delivery.begin();
  const result = await by(
    { ...pending.envelope, values: content.values },
    {
      ...options,
      signal: delivery.removed,
      onRetry: () => delivery.set({ kind: 'sending', retrying: true }),
      onProgress: (share) => delivery.set({ kind: 'sending', share }),
    },
  );
  // Where the id belongs to another text by now, the next press is a message of its own.
  if (result.ok || result.reason === 'conflict') delivery.pending = undefined;
  if (result.ok) delivery.set({ kind: 'sent', receipt: result.receipt, content });
  else {
    const { reason, issues, unsure } = result;
    delivery.set({ kind: 'failed', reason, issues, unsure });
  }
}
