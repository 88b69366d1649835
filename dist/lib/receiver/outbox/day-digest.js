import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/day-digest.js
import { hash, randomUUID } from "node:crypto";
import { addDays, timeZone, today } from "../../contract/values/date.js";
import { errorCode } from "../log.js";
import { shareRunning } from "../store/share-running.js";
import { explainFailure } from "./explain-failure.js";
import { mailBody } from "./mail-body.js";
var hour = 7;
var leaseMs = 6e5;
var attemptMs = 6e4;
var graceMs = 1e4;
var formerDays = 14;
var maxAttempts = 1e3;
var maxListed = 100;
function startDayDigest(options) {
  const { store, send, to, form, log = () => {
  }, now = () => /* @__PURE__ */ new Date(), checkMs = 6e4 } = options;
  const owner = randomUUID();
  const keyOf = (text) => hash("sha256", text).slice(0, 16);
  const digestKey = keyOf(`${to.toLowerCase()} ${form}`);
  const formerKey = keyOf(to.toLowerCase());
  const countsKey = `digest ${digestKey}`;
  const aborting = new AbortController();
  let lastDay = "";
  let isMarked = true;
  async function claim(time) {
    const period = Math.floor(time.getTime() / leaseMs);
    const leaseOf = (one) => `${countsKey} lease ${one}`;
    const isOther = async () => (await store.countedToday(leaseOf(period - 1))).some((other) => other !== owner);
    if (await isOther() || !await store.countDaily(leaseOf(period), owner, 1) || await isOther())
      return void 0;
    const attempts = `${countsKey} attempts`;
    await store.countDaily(attempts, String(period), maxAttempts);
    return (await store.countedToday(attempts)).length;
  }
  async function readFormer(yesterday) {
    const day = await store.lastDigest(formerKey) ?? "";
    return day >= addDays(yesterday, -formerDays) ? day : "";
  }
  async function mailDue() {
    const time = now();
    const yesterday = addDays(today(time), -1);
    if (hourOf(time) < hour || lastDay >= yesterday && isMarked)
      return;
    try {
      const stored = await store.lastDigest(digestKey) ?? await readFormer(yesterday);
      if (stored >= lastDay)
        [lastDay, isMarked] = [stored, true];
      if (lastDay < yesterday) {
        const number = await claim(time);
        if (number === void 0)
          return;
        if (lastDay === "") {
          lastDay = addDays(yesterday, -1);
          await store.markDigest(digestKey, lastDay);
        }
        await mail(lastDay, yesterday, number);
        [lastDay, isMarked] = [yesterday, false];
      }
      if (!isMarked)
        await store.markDigest(digestKey, lastDay);
      isMarked = true;
    } catch (error) {
      log({ event: "digest-failed", reason: errorCode(error) });
    }
  }
  async function mail(after, last, number) {
    const summary = await store.summarizeDays(form, after, last);
    const [count, listed] = [
      await store.countUndelivered(form),
      await store.listUndelivered({ form, limit: maxListed })
    ];
    if (summary.added + summary.due.length + count === 0)
      return;
    const signal = AbortSignal.any([AbortSignal.timeout(attemptMs), aborting.signal]);
    const first = addDays(after, 1);
    const days = first === last ? last : `${first} – ${last}`;
    const content = contentOf({ form, days, last, ...summary, undelivered: { count, listed } });
    await send({ to, id: `digest-${last}-${digestKey}`, number, signal, ...content });
  }
  let checking = Promise.resolve();
  const check = shareRunning(() => checking = mailDue());
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
function contentOf({ form, days, last, added, due, undelivered }) {
  const lines = [
    { label: "Formulär", answer: form },
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
  return { subject: `Synpunkt ${form} ${days}: ${counts}`, ...mailBody(lines) };
}
function listOf(entries, count) {
  const listed = entries.slice(0, maxListed);
  return [...listed, ...count > listed.length ? [`och ${count - listed.length} till`] : []].join("\n");
}
export {
  startDayDigest
};
