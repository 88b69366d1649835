import { randomUUID } from 'node:crypto';
import { timeZone, today } from '../../contract/values/date.ts';
import { errorCode, type Log } from '../log.ts';
import type { DaySummary, MessageStore, Undelivered } from '../store/store.ts';
import { mailBody } from './mail-body.ts';
import type { Mail, SendMail } from './mail-transport.ts';

/** Options of {@link startDayDigest}. */
export interface DayDigestOptions {
  readonly store: Pick<MessageStore, 'countDaily' | 'countedToday' | 'summarizeDay' | 'listUndelivered'>;
  readonly send: SendMail;
  /** The mailbox. */
  readonly to: string;
  readonly log?: Log;
  readonly now?: () => Date;
  /** How often it is checked whether a mail is due, in milliseconds. Default: a minute. */
  readonly checkMs?: number;
}

/** The hour in Swedish time from which the mail is sent. */
const hour = 7;
/** How long no other receiver tries once one has, in milliseconds. */
const leaseMs = 600_000;
const dayMs = 86_400_000;
const maxListed = 100;

/**
 * Mails each morning what came the day before, what had to be answered by then, and what is not delivered; nothing where
 * there is nothing. One of several receivers mails it; another one when that has failed.
 */
export function startDayDigest(options: DayDigestOptions): { readonly check: () => Promise<void>; close(): void } {
  const { store, send, to, log = () => {}, now = () => new Date(), checkMs = 60_000 } = options;
  const owner = randomUUID();
  let mailedDay = '';

  async function check(): Promise<void> {
    const time = now();
    const day = today(time);
    if (mailedDay === day || hourOf(time) < hour) return;
    try {
      if ((await store.countedToday(sentKey)).length === 0) {
        const lease = `digest ${Math.floor(time.getTime() / leaseMs)}`;
        if (!(await store.countDaily(lease, owner, 1))) return;
        const yesterday = today(new Date(time.getTime() - dayMs));
        const summary = await store.summarizeDay(yesterday);
        const undelivered = await store.listUndelivered(0, maxListed);
        if (summary.added + summary.late.length + undelivered.length > 0) {
          await send({ to, id: `digest-${day}`, ...contentOf(yesterday, summary, undelivered) });
        }
        await store.countDaily(sentKey, owner, 1);
      }
      mailedDay = day;
    } catch (error) {
      log({ event: 'digest-failed', reason: errorCode(error) });
    }
  }

  const timer = setInterval(() => void check(), checkMs).unref();
  return { check, close: () => clearInterval(timer) };
}

/** The key by which it is counted that the mail of the day is sent. */
const sentKey = 'digest';

const hourFormat = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' });
const hourOf = (time: Date): number => Number(hourFormat.format(time));

function contentOf(
  day: string,
  { added, late }: DaySummary,
  undelivered: readonly Undelivered[],
): Pick<Mail, 'subject' | 'text' | 'html'> {
  const lines = [
    { label: `Nya meddelanden ${day}`, answer: String(added) },
    ...(late.length === 0 ? [] : [{ label: `Skulle besvaras senast ${day}`, answer: late.join('\n') }]),
    ...(undelivered.length === 0
      ? []
      : [
          {
            label: 'Inte levererade än',
            answer: undelivered
              .map(({ reference, destination, error }) => `${reference} (${destination}: ${error})`)
              .join('\n'),
          },
        ]),
  ];
  const counts = [`${added} nya`, `${late.length} sena`, `${undelivered.length} inte levererade`].join(', ');
  return { subject: `Synpunkt ${day}: ${counts}`, ...mailBody(lines) };
}
