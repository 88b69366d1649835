import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/worker.js
import { randomUUID } from "node:crypto";
import { setTimeout as setTimeoutAsync } from "node:timers/promises";
import { errorCode } from "../log.js";
import { unknownDestination } from "../store/store.js";
import { DeliveryError } from "./destination.js";
var graceMs = 1e4;
var storeMs = 12e3;
var findMs = storeMs + 1e4 + 8e4;
var markMs = 24e3;
var firstDelayMs = 15e3;
var longestDelayMs = 36e5;
var undeliveredMs = 864e5;
function startOutboxWorker(options) {
  const { store, log = () => {
  }, pollMs = 1e3, attemptMs = 6e4, delay = backoff } = options;
  const destinations = new Map(options.destinations.map((destination) => [destination.name, destination]));
  const connections = Map.groupBy(options.destinations, ({ name, connection = name }) => connection);
  const owner = randomUUID();
  const attemptMsOf = (destination) => destination.attemptMs ?? attemptMs;
  const stopping = new AbortController();
  const aborting = new AbortController();
  async function attempt(delivery, leaseEnd) {
    const writeDeadline = leaseEnd - storeMs;
    let acceptance;
    try {
      const destination = destinations.get(delivery.destination);
      if (destination === void 0)
        throw new DeliveryError(unknownDestination);
      const message = await store.find(delivery.messageId);
      if (message === void 0)
        return;
      if (Date.now() + attemptMsOf(destination) + markMs > writeDeadline)
        throw new DeliveryError("store-slow");
      acceptance = await inTime(attemptMsOf(destination), (signal) => destination.deliver(message, {
        id: delivery.id,
        number: delivery.attempt,
        lastError: delivery.lastError,
        signal
      }));
    } catch (error) {
      const reason = errorCode(error);
      log({ event: "delivery-failed", destination: delivery.destination, attempt: delivery.attempt, reason });
      await mark(() => store.markFailed(delivery, reason, delay(delivery.attempt, delivery.age)), writeDeadline);
      return;
    }
    await mark(() => store.markDelivered(delivery, acceptance?.diaryNumber), writeDeadline);
  }
  async function inTime(ms, attempting) {
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(new DOMException("timeout", "TimeoutError")), ms);
    const abort = () => ending.abort(aborting.signal.reason);
    if (aborting.signal.aborted)
      abort();
    aborting.signal.addEventListener("abort", abort);
    try {
      return await attempting(ending.signal);
    } finally {
      clearTimeout(timer);
      aborting.signal.removeEventListener("abort", abort);
    }
  }
  async function mark(write, deadline) {
    try {
      await write();
    } catch (error) {
      if (aborting.signal.aborted || Date.now() + pollMs > deadline)
        throw error;
      await setTimeoutAsync(pollMs, void 0, { signal: aborting.signal }).catch(() => {
      });
      await mark(write, deadline);
    }
  }
  async function attemptSafely(delivery, leaseEnd) {
    try {
      await attempt(delivery, leaseEnd);
    } catch (error) {
      log({ event: "outbox-failed", reason: errorCode(error) });
    }
  }
  async function attemptDue(names, leaseMs) {
    try {
      const leaseEnd = Date.now() + leaseMs;
      const [delivery] = await store.claim(owner, 1, leaseMs, names);
      if (delivery !== void 0)
        await attemptSafely(delivery, leaseEnd);
      return delivery !== void 0;
    } catch (error) {
      log({ event: "outbox-failed", reason: errorCode(error) });
      return false;
    }
  }
  async function run(group) {
    const names = group.map(({ name }) => name);
    const leaseMs = storeMs + findMs + Math.max(...group.map(attemptMsOf)) + markMs + storeMs;
    while (!stopping.signal.aborted) {
      const wasDue = await attemptDue(names, leaseMs);
      if (!wasDue)
        await setTimeoutAsync(pollMs, void 0, { signal: stopping.signal }).catch(() => {
        });
    }
  }
  const running = Promise.all([...connections.values()].map(run));
  return {
    async close() {
      stopping.abort();
      const timer = setTimeout(() => aborting.abort(), graceMs);
      await running;
      clearTimeout(timer);
    }
  };
}
function backoff(attempt, age, random = Math.random) {
  const delay = age >= undeliveredMs ? undeliveredMs : Math.min(firstDelayMs * 2 ** (attempt - 1), longestDelayMs);
  return Math.round(delay * (0.75 + random() / 2));
}
export {
  backoff,
  startOutboxWorker
};
