import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/day-digest.js
import { hash, randomUUID } from "node:crypto";
import { timeZone, today } from "../../contract/values/date.js";
import { errorCode } from "../log.js";
import { dayAfter } from "../store/operations/summary.js";
import { explainFailure } from "./explain-failure.js";
import { mailBody } from "./mail-body.js";
var hour = 7;
var leaseMs = 6e5;
var attemptMs = 6e4;
var graceMs = 1e4;
var maxAttempts = 1e3;
var dayMs = 864e5;
var maxListed = 100;
function startDayDigest(options) {
  const { store, send, to, log = () => {
  }, now = () => /* @__PURE__ */ new Date(), checkMs = 6e4 } = options;
  const owner = randomUUID();
  const mailbox = hash("sha256", to.toLowerCase()).slice(0, 16);
  const key = `digest ${mailbox}`;
  const aborting = new AbortController();
  let told = "";
  let isMarked = true;
  async function claim(time) {
    const period = Math.floor(time.getTime() / leaseMs);
    const leaseOf = (one) => `${key} lease ${one}`;
    const isOther = async () => (await store.countedToday(leaseOf(period - 1))).some((other) => other !== owner);
    if (await isOther() || !await store.countDaily(leaseOf(period), owner, 1) || await isOther())
      return void 0;
    const attempts = `${key} attempts`;
    await store.countDaily(attempts, String(period), maxAttempts);
    return (await store.countedToday(attempts)).length;
  }
  async function mailDue() {
    const time = now();
    const yesterday = dayBefore(time);
    if (hourOf(time) < hour || told >= yesterday && isMarked)
      return;
    try {
      const stored = await store.lastDigest(mailbox) ?? "";
      if (stored >= told)
        [told, isMarked] = [stored, true];
      if (told < yesterday) {
        const number = await claim(time);
        if (number === void 0)
          return;
        if (told === "") {
          told = dayBefore(new Date(time.getTime() - dayMs));
          await store.markDigest(mailbox, told);
        }
        await mail(told, yesterday, number);
        [told, isMarked] = [yesterday, false];
      }
      if (!isMarked)
        await store.markDigest(mailbox, told);
      isMarked = true;
    } catch (error) {
      log({ event: "digest-failed", reason: errorCode(error) });
    }
  }
  async function mail(after, last, number) {
    const summary = await store.summarizeDays(after, last);
    const [count, listed] = [await store.countUndelivered(), await store.listUndelivered(0, maxListed)];
    if (summary.added + summary.due.length + count === 0)
      return;
    const signal = AbortSignal.any([AbortSignal.timeout(attemptMs), aborting.signal]);
    const first = dayAfter(after);
    const days = first === last ? last : `${first} – ${last}`;
    const content = contentOf({ days, last, ...summary, undelivered: { count, listed } });
    await send({ to, id: `digest-${last}-${mailbox}`, number, signal, ...content });
  }
  let checking;
  const check = () => checking ??= mailDue().finally(() => checking = void 0);
  const interval = setInterval(() => void check(), checkMs).unref();
  return {
    check,
    async close() {
      clearInterval(interval);
      const timer = setTimeout(() => aborting.abort(), graceMs);
      await checking;
      clearTimeout(timer);
    }
  };
}
var hourFormat = new Intl.DateTimeFormat("en", { timeZone, hour: "numeric", hourCycle: "h23" });
var hourOf = (time) => Number(hourFormat.format(time));
var dayBefore = (time) => today(new Date(time.getTime() - dayMs));
function contentOf({ days, last, added, due, undelivered }) {
  const lines = [
    { label: `Nya meddelanden ${days}`, answer: String(added) },
    ...due.length === 0 ? [] : [
      {
        label: `Skulle besvaras ${days === last ? `senast ${last}` : days} (om det har skett vet inte synpunkt)`,
        answer: listOf(due, due.length)
      }
    ],
    ...undelivered.count === 0 ? [] : [
      {
        label: "Inte levererade än",
        answer: listOf(undelivered.listed.map(({ reference, destination, error }) => `${reference}, ${destination}: ${explainFailure(error, "sv")}`), undelivered.count)
      }
    ]
  ];
  const counts = [`${added} nya`, `${due.length} skulle besvaras`, `${undelivered.count} inte levererade`].join(", ");
  return { subject: `Synpunkt ${days}: ${counts}`, ...mailBody(lines) };
}
function listOf(entries, count) {
  const listed = entries.slice(0, maxListed);
  return [...listed, ...count > listed.length ? [`och ${count - listed.length} till`] : []].join("\n");
}
export {
  startDayDigest
};
