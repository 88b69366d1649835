import { after } from 'node:test';
import { startDayDigest, type DayDigestOptions } from '../../../src/receiver/outbox/day-digest.ts';
import type { Mail } from '../../../src/receiver/outbox/mail-transport.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { dataFile, storable } from '../support.ts';

export const noon = new Date('2026-11-04T11:00:00Z');

/** Creates a store, and the function that starts a day digest of it, at noon if no other time is given. */
export function createDigests() {
  const path = dataFile();
  const store = createSqliteStore({ path });
  after(() => store.close());
  const mails: Mail[] = [];
  const start = (options: Partial<DayDigestOptions> = {}) => {
    const send = async (mail: Mail): Promise<void> => void mails.push(mail);
    const digest = startDayDigest({
      store,
      send,
      to: 'registrator@example.se',
      form: storable().form,
      now: () => noon,
      ...options,
    });
    after(() => digest.close());
    return digest;
  };
  /** Starts one a moment before noon; its mail is sent once `sent` is resolved. */
  const startPaused = () => {
    const [sending, sent] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const digest = start({
      now: () => new Date(noon.getTime() - 1),
      async send(mail) {
        sending.resolve();
        await sent.promise;
        mails.push(mail);
      },
    });
    return { digest, sending, sent };
  };
  return { path, store, mails, start, startPaused };
}
