import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/day-digest.js
import { hash, randomUUID } from "node:crypto";
import { timeZone, today } from "../../contract/values/date.js";
import { errorCode } from "../log.js";
import { explainFailure } from "./explain-failure.js";
import { mailBody } from "./mail-body.js";
var hour = 7;
var leaseMs = 6e5;
var attemptMs = 6e4;
var maxAttempts = 1e3;
var dayMs = 864e5;
var maxListed = 100;
function startDayDigest(options) {
  const { store, send, to, log = () => {
  }, now = () => /* @__PURE__ */ new Date(), checkMs = 6e4 } = options;
  const owner = randomUUID();
  const mailbox = hash("sha256", to.toLowerCase()).slice(0, 16);
  const sentKey = `digest ${mailbox}`;
  let mailedDay = "";
  async function claim(time) {
    const period = Math.floor(time.getTime() / leaseMs);
    const leaseOf = (one) => `${sentKey} lease ${one}`;
    const isOther = async () => (await store.countedToday(leaseOf(period - 1))).some((other) => other !== owner);
    if (await isOther() || !await store.countDaily(leaseOf(period), owner, 1) || await isOther())
      return void 0;
    const attempts = `${sentKey} attempts`;
    await store.countDaily(attempts, String(period), maxAttempts);
    return (await store.countedToday(attempts)).length;
  }
  async function check() {
    const time = now();
    const day = today(time);
    if (mailedDay === day || hourOf(time) < hour)
      return;
    try {
      if ((await store.countedToday(sentKey)).length === 0) {
        const number = await claim(time);
        if (number === void 0)
          return;
        const yesterday = today(new Date(time.getTime() - dayMs));
        const summary = await store.summarizeDay(yesterday);
        const [count, listed] = [await store.countUndelivered(), await store.listUndelivered(0, maxListed)];
        if (summary.added + summary.due.length + count > 0) {
          const signal = AbortSignal.timeout(attemptMs);
          const content = contentOf(yesterday, summary, { count, listed });
          await send({ to, id: `digest-${day}-${mailbox}`, number, signal, ...content });
        }
        await store.countDaily(sentKey, owner, 1);
      }
      mailedDay = day;
    } catch (error) {
      log({ event: "digest-failed", reason: errorCode(error) });
    }
  }
  const timer = setInterval(() => void check(), checkMs).unref();
  return { check, close: () => clearInterval(timer) };
}
var hourFormat = new Intl.DateTimeFormat("en", { timeZone, hour: "numeric", hourCycle: "h23" });
var hourOf = (time) => Number(hourFormat.format(time));
function contentOf(day, { added, due }, undelivered) {
  const lines = [
    { label: `Nya meddelanden ${day}`, answer: String(added) },
    ...due.length === 0 ? [] : [
      {
        label: `Skulle besvaras senast ${day} (om det har skett vet inte synpunkt)`,
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
  return { subject: `Synpunkt ${day}: ${counts}`, ...mailBody(lines) };
}
function listOf(entries, count) {
  const listed = entries.slice(0, maxListed);
  return [...listed, ...count > listed.length ? [`och ${count - listed.length} till`] : []].join("\n");
}
export {
  startDayDigest
};
