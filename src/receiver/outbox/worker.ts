import { randomUUID } from 'node:crypto';
import { setTimeout as setTimeoutAsync } from 'node:timers/promises';
import { errorCode, type Log } from '../log.ts';
import { unknownDestination, type Delivery, type MessageStore } from '../store/store.ts';
import { DeliveryError, type Acceptance, type Destination } from './destination.ts';

/** Options of {@link startOutboxWorker}. */
export interface OutboxWorkerOptions {
  readonly store: Pick<MessageStore, 'claim' | 'markDelivered' | 'markFailed' | 'find'>;
  readonly destinations: readonly Destination[];
  readonly log?: Log;
  /** How often the store is asked for deliveries while there are none, in milliseconds. Default: 1000. */
  readonly pollMs?: number;
  /** The longest time of an attempt, in milliseconds. Default: 60 000. */
  readonly attemptMs?: number;
  /** Returns the time until the next attempt, see `backoff`. */
  readonly delay?: (attempt: number, age: number) => number;
}

/** A worker that delivers messages until it is closed. */
export interface OutboxWorker {
  /**
   * Stops claiming; resolves when running attempts, which are aborted after ten seconds, have ended and are written. A store
   * that hangs takes as long as its own time limits.
   */
  close(): Promise<void>;
}

const graceMs = 10_000;
/** How long a call of a store that hangs takes: `connectMs`, and `statementMs` of the first statement, of PostgreSQL. */
const storeMs = 12_000;
/** How long the look-up of a message with 400 MB of files may take: two statements of PostgreSQL, with 200 ms for each MB. */
const findMs = storeMs + 10_000 + 80_000;
/** How long, at least, the outcome of an attempt is kept while it cannot be written. */
const markMs = 24_000;

const firstDelayMs = 15_000;
const longestDelayMs = 3_600_000;
/** The age after which a delivery is listed as undelivered, and tried once a day. */
const undeliveredMs = 86_400_000;

/**
 * Delivers messages to their destinations, each at least once. Several workers can share a store: a delivery is claimed by
 * one at a time, and by another when its worker has ended before it was done.
 *
 * By each connection, one delivery is attempted after the other, and its outcome is written before the next one is claimed:
 * of a worker that is killed, no more than one may arrive twice.
 */
export function startOutboxWorker(options: OutboxWorkerOptions): OutboxWorker {
  const { store, log = () => {}, pollMs = 1000, attemptMs = 60_000, delay = backoff } = options;
  const destinations = new Map(options.destinations.map((destination) => [destination.name, destination]));
  const connections = Map.groupBy(options.destinations, ({ name, connection = name }) => connection);
  const owner = randomUUID();
  const attemptMsOf = (destination: Destination): number => destination.attemptMs ?? attemptMs;
  const stopping = new AbortController();
  const aborting = new AbortController();

  /** @param leaseEnd - Until when, by the clock of this process, no other worker claims the delivery. */
  async function attempt(delivery: Delivery, leaseEnd: number): Promise<void> {
    const writeDeadline = leaseEnd - storeMs;
    let acceptance: Acceptance | void;
    try {
      const destination = destinations.get(delivery.destination);
      if (destination === undefined) throw new DeliveryError(unknownDestination); // only these are claimed
      const message = await store.find(delivery.messageId);
      // Erased meanwhile, with its deliveries.
      if (message === undefined) return;
      // The store was so slow that another worker may attempt it before this attempt is written.
      if (Date.now() + attemptMsOf(destination) + markMs > writeDeadline) throw new DeliveryError('store-slow');
      acceptance = await inTime(attemptMsOf(destination), (signal) =>
        destination.deliver(message, {
          id: delivery.id,
          number: delivery.attempt,
          lastError: delivery.lastError,
          signal,
        }),
      );
    } catch (error) {
      const reason = errorCode(error);
      log({ event: 'delivery-failed', destination: delivery.destination, attempt: delivery.attempt, reason });
      await mark(() => store.markFailed(delivery, reason, delay(delivery.attempt, delivery.age)), writeDeadline);
      return;
    }
    await mark(() => store.markDelivered(delivery, acceptance?.diaryNumber), writeDeadline);
  }

  /**
   * Runs an attempt with a signal that ends it in time. That of AbortSignal.timeout() would keep the message, and what sent
   * it, in memory for a minute after each attempt.
   */
  async function inTime<Result>(ms: number, attempting: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(new DOMException('timeout', 'TimeoutError')), ms);
    const abort = (): void => ending.abort(aborting.signal.reason);
    if (aborting.signal.aborted) abort();
    aborting.signal.addEventListener('abort', abort);
    try {
      return await attempting(ending.signal);
    } finally {
      clearTimeout(timer);
      aborting.signal.removeEventListener('abort', abort);
    }
  }

  /** Writes the outcome of an attempt, also when the store is lost for a while: without it, the message is sent again. */
  async function mark(write: () => Promise<boolean>, deadline: number): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (aborting.signal.aborted || Date.now() + pollMs > deadline) throw error;
      await setTimeoutAsync(pollMs, undefined, { signal: aborting.signal }).catch(() => {});
      await mark(write, deadline);
    }
  }

  /** Never rejects: while the store is lost for longer, the lease of a delivery ends, and it is attempted again. */
  async function attemptSafely(delivery: Delivery, leaseEnd: number): Promise<void> {
    try {
      await attempt(delivery, leaseEnd);
    } catch (error) {
      log({ event: 'outbox-failed', reason: errorCode(error) });
    }
  }

  /** Resolves to whether a delivery was due. */
  async function attemptDue(names: readonly string[], leaseMs: number): Promise<boolean> {
    try {
      // From before the claim, whose answer may be late.
      const leaseEnd = Date.now() + leaseMs;
      const [delivery] = await store.claim(owner, 1, leaseMs, names);
      if (delivery !== undefined) await attemptSafely(delivery, leaseEnd);
      return delivery !== undefined;
    } catch (error) {
      log({ event: 'outbox-failed', reason: errorCode(error) });
      return false;
    }
  }

  async function run(group: readonly Destination[]): Promise<void> {
    const names = group.map(({ name }) => name);
    /** How long no other worker may claim a delivery: the claim, the look-up, the attempt, and its outcome with the last write. */
    const leaseMs = storeMs + findMs + Math.max(...group.map(attemptMsOf)) + markMs + storeMs;
    while (!stopping.signal.aborted) {
      // oxlint-disable-next-line no-await-in-loop -- until it is closed
      const wasDue = await attemptDue(names, leaseMs);
      // oxlint-disable-next-line no-await-in-loop -- until it is closed
      if (!wasDue) await setTimeoutAsync(pollMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  const running = Promise.all([...connections.values()].map(run));
  return {
    async close() {
      stopping.abort();
      const timer = setTimeout(() => aborting.abort(), graceMs);
      await running;
      clearTimeout(timer);
    },
  };
}

/**
 * Returns the time until the next attempt of a failed delivery, in milliseconds: 15 seconds, doubled each time up to an
 * hour, and after a day another day. A random quarter more or less keeps deliveries that failed together apart.
 */
export function backoff(attempt: number, age: number, random: () => number = Math.random): number {
  const delay = age >= undeliveredMs ? undeliveredMs : Math.min(firstDelayMs * 2 ** (attempt - 1), longestDelayMs);
  return Math.round(delay * (0.75 + random() / 2));
}
