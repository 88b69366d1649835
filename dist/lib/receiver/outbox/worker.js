import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/worker.js
import { randomUUID } from "node:crypto";
import { setTimeout as setTimeoutAsync } from "node:timers/promises";
import { errorCode } from "../log.js";
import { backoff } from "./backoff.js";
import { DeliveryError } from "./destination.js";
var leaseMs = 12e4;
var graceMs = 1e4;
var markMs = 5e4;
function startOutboxWorker(options) {
  const { store, log = () => {
  }, pollMs = 1e3, attemptMs = 6e4, delay = backoff } = options;
  const destinations = new Map(options.destinations.map((destination) => [destination.name, destination]));
  const connections = Map.groupBy(options.destinations, ({ name, connection = name }) => connection);
  const owner = randomUUID();
  const stopping = new AbortController();
  const aborting = new AbortController();
  async function attempt(delivery) {
    let acceptance;
    try {
      const destination = destinations.get(delivery.destination);
      if (destination === void 0)
        throw new DeliveryError("unknown-destination");
      const message = await store.find(delivery.messageId);
      if (message === void 0)
        return;
      acceptance = await inTime((signal) => destination.deliver(message, { id: delivery.id, number: delivery.attempt, signal }));
    } catch (error) {
      const reason = errorCode(error);
      log({ event: "delivery-failed", destination: delivery.destination, attempt: delivery.attempt, reason });
      await mark(() => store.markFailed(delivery, reason, delay(delivery.attempt, delivery.age)));
      return;
    }
    await mark(() => store.markDelivered(delivery, acceptance?.diaryNumber));
  }
  async function inTime(attempting) {
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(new DOMException("timeout", "TimeoutError")), attemptMs);
    const abort = () => ending.abort(aborting.signal.reason);
    aborting.signal.addEventListener("abort", abort);
    try {
      return await attempting(ending.signal);
    } finally {
      clearTimeout(timer);
      aborting.signal.removeEventListener("abort", abort);
    }
  }
  async function mark(write, deadline = Date.now() + markMs) {
    try {
      await write();
    } catch (error) {
      if (aborting.signal.aborted || Date.now() > deadline)
        throw error;
      await setTimeoutAsync(pollMs, void 0, { signal: aborting.signal }).catch(() => {
      });
      await mark(write, deadline);
    }
  }
  async function attemptSafely(delivery) {
    try {
      await attempt(delivery);
    } catch (error) {
      log({ event: "outbox-failed", reason: errorCode(error) });
    }
  }
  async function attemptDue(names) {
    try {
      const [delivery] = await store.claim(owner, 1, leaseMs, names);
      if (delivery !== void 0)
        await attemptSafely(delivery);
      return delivery !== void 0;
    } catch (error) {
      log({ event: "outbox-failed", reason: errorCode(error) });
      return false;
    }
  }
  async function run(names) {
    while (!stopping.signal.aborted) {
      const wasDue = await attemptDue(names);
      if (!wasDue)
        await setTimeoutAsync(pollMs, void 0, { signal: stopping.signal }).catch(() => {
        });
    }
  }
  const running = Promise.all([...connections.values()].map((group) => run(group.map(({ name }) => name))));
  return {
    async close() {
      stopping.abort();
      const timer = setTimeout(() => aborting.abort(), graceMs);
      await running;
      clearTimeout(timer);
    }
  };
}
export {
  startOutboxWorker
};
