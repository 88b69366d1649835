import { hash, randomUUID } from 'node:crypto';
import { addDays, timeZone, today } from '../../contract/values/date.ts';
import { errorCode, type Log } from '../log.ts';
import { shareRunning } from '../store/share-running.ts';
import type { DaySummary, MessageStore, Undelivered } from '../store/store.ts';
import { explainFailure } from './explain-failure.ts';
import { mailBody } from './mail-body.ts';
import type { Mail, SendMail } from './mail-transport.ts';

/** Options of {@link startDayDigest}. */
export interface DayDigestOptions {
  readonly store: Pick<
    MessageStore,
    | 'countDaily'
    | 'countedToday'
    | 'summarizeDays'
    | 'lastDigest'
    | 'markDigest'
    | 'listUndelivered'
    | 'countUndelivered'
  >;
  readonly send: SendMail;
  /** The mailbox. */
  readonly to: string;
  /** The name of the form that the mail summarizes. */
  readonly form: string;
  readonly log?: Log;
  readonly now?: () => Date;
  /** How often it is checked whether a mail is due, in milliseconds. Default: a minute. */
  readonly checkMs?: number;
}

/** Checks whether a mail is due until it is closed. */
export interface DayDigest {
  /** Mails what is due; resolves when the check that is running has ended, if there is one. */
  check(): Promise<void>;
  /** Resolves when a mail that is being sent is recorded; one that takes more than ten seconds is aborted. */
  close(): Promise<void>;
}

/** The hour in Swedish time from which the mail is sent. */
const hour = 7;
/** How long, at least, no other receiver tries once one has, in milliseconds. */
const leaseMs = 600_000;
/** The longest time of an attempt: shorter than the lease. */
const attemptMs = 60_000;
/** How long a mail may take once the receiver is stopped. */
const graceMs = 10_000;
/** For how many days the last mail of all forms counts. */
const formerDays = 14;
const maxAttempts = 1000;
const maxListed = 100;

/**
 * Mails each morning what came the day before, what had to be answered by then, and what is not delivered; nothing where
 * there is nothing. The days of a mail that could not be sent are told in the next one. Of several receivers with the same
 * form and mailbox one mails it; another one when that has failed.
 */
export function startDayDigest(options: DayDigestOptions): DayDigest {
  const { store, send, to, form, log = () => {}, now = () => new Date(), checkMs = 60_000 } = options;
  const owner = randomUUID();
  const keyOf = (text: string): string => hash('sha256', text).slice(0, 16);
  // Receivers of other forms may share the store, and the mailbox too.
  const digestKey = keyOf(`${to.toLowerCase()} ${form}`);
  /** The key that the mail of all forms was marked by. */
  const formerKey = keyOf(to.toLowerCase());
  const countsKey = `digest ${digestKey}`;
  const aborting = new AbortController();
  /** The last day in a mail, as far as this process knows, and whether the store knows it too. */
  let lastDay = '';
  let isMarked = true;

  /** Resolves to the number of the attempt, if no other receiver is mailing. */
  async function claim(time: Date): Promise<number | undefined> {
    const period = Math.floor(time.getTime() / leaseMs);
    const leaseOf = (one: number): string => `${countsKey} lease ${one}`;
    // One that has begun at the end of the period before may still be mailing.
    const isOther = async (): Promise<boolean> =>
      (await store.countedToday(leaseOf(period - 1))).some((other) => other !== owner);
    if ((await isOther()) || !(await store.countDaily(leaseOf(period), owner, 1)) || (await isOther()))
      return undefined;
    const attempts = `${countsKey} attempts`;
    await store.countDaily(attempts, String(period), maxAttempts);
    return (await store.countedToday(attempts)).length;
  }

  /** Reads the last day in a mail of all forms. One of long ago was of other forms than this one, which came later. */
  async function readFormer(yesterday: string): Promise<string> {
    const day = (await store.lastDigest(formerKey)) ?? '';
    return day >= addDays(yesterday, -formerDays) ? day : '';
  }

  async function mailDue(): Promise<void> {
    const time = now();
    const yesterday = addDays(today(time), -1);
    if (hourOf(time) < hour || (lastDay >= yesterday && isMarked)) return;
    try {
      const stored = (await store.lastDigest(digestKey)) ?? (await readFormer(yesterday));
      if (stored >= lastDay) [lastDay, isMarked] = [stored, true];
      if (lastDay < yesterday) {
        const number = await claim(time);
        if (number === undefined) return;
        if (lastDay === '') {
          // The first mail, whose day the next one must tell too if it cannot be sent.
          lastDay = addDays(yesterday, -1);
          await store.markDigest(digestKey, lastDay);
        }
        await mail(lastDay, yesterday, number);
        [lastDay, isMarked] = [yesterday, false];
      }
      if (!isMarked) await store.markDigest(digestKey, lastDay);
      isMarked = true;
    } catch (error) {
      log({ event: 'digest-failed', reason: errorCode(error) });
    }
  }

  /** Mails what happened on the days after one up to another, if anything did. */
  async function mail(after: string, last: string, number: number): Promise<void> {
    const summary = await store.summarizeDays(form, after, last);
    const [count, listed] = [
      await store.countUndelivered(form),
      await store.listUndelivered({ form, limit: maxListed }),
    ];
    if (summary.added + summary.due.length + count === 0) return;
    const signal = AbortSignal.any([AbortSignal.timeout(attemptMs), aborting.signal]);
    const first = addDays(after, 1);
    const days = first === last ? last : `${first} – ${last}`;
    const content = contentOf({ form, days, last, ...summary, undelivered: { count, listed } });
    await send({ to, id: `digest-${last}-${digestKey}`, number, signal, ...content });
  }

  let checking = Promise.resolve();
  // One at a time: a second one would mail while the first one does.
  const check = shareRunning(() => (checking = mailDue()));

  const interval = setInterval(() => void check(), checkMs).unref();
  return {
    check,
    async close() {
      clearInterval(interval);
      const timer = setTimeout(() => aborting.abort(), graceMs);
      await checking;
      clearTimeout(timer);
    },
  };
}

const hourFormat = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' });
const hourOf = (time: Date): number => Number(hourFormat.format(time));

interface DigestFacts extends DaySummary {
  readonly form: string;
  /** The days as a text. */
  readonly days: string;
  readonly last: string;
  readonly undelivered: { readonly count: number; readonly listed: readonly Undelivered[] };
}

function contentOf({
  form,
  days,
  last,
  added,
  due,
  undelivered,
}: DigestFacts): Pick<Mail, 'subject' | 'text' | 'html'> {
  const lines = [
    { label: 'Formulär', answer: form },
    { label: `Nya meddelanden ${days}`, answer: String(added) },
    ...(due.length === 0
      ? []
      : [
          {
            label: `Skulle besvaras ${days === last ? `senast ${last}` : days} (om det har skett vet inte synpunkt)`,
            answer: listOf(due, due.length),
          },
        ]),
    ...(undelivered.count === 0
      ? []
      : [
          {
            label: 'Inte levererade än',
            answer: listOf(
              undelivered.listed.map(
                ({ reference, destination, error }) => `${reference}, ${destination}: ${explainFailure(error, 'sv')}`,
              ),
              undelivered.count,
            ),
          },
        ]),
  ];
  const counts = [`${added} nya`, `${due.length} skulle besvaras`, `${undelivered.count} inte levererade`].join(', ');
  return { subject: `Synpunkt ${form} ${days}: ${counts}`, ...mailBody(lines) };
}

/** The first entries of a list, and how many more there are. */
function listOf(entries: readonly string[], count: number): string {
  const listed = entries.slice(0, maxListed);
  return [...listed, ...(count > listed.length ? [`och ${count - listed.length} till`] : [])].join('\n');
}
