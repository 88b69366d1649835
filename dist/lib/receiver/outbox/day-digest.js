import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/day-digest.js
import { randomUUID } from "node:crypto";
import { timeZone, today } from "../../contract/values/date.js";
import { errorCode } from "../log.js";
import { mailBody } from "./mail-body.js";
var hour = 7;
var leaseMs = 6e5;
var dayMs = 864e5;
var maxListed = 100;
function startDayDigest(options) {
  const { store, send, to, log = () => {
  }, now = () => /* @__PURE__ */ new Date(), checkMs = 6e4 } = options;
  const owner = randomUUID();
  let mailedDay = "";
  async function check() {
    const time = now();
    const day = today(time);
    if (mailedDay === day || hourOf(time) < hour)
      return;
    try {
      if ((await store.countedToday(sentKey)).length === 0) {
        const lease = `digest ${Math.floor(time.getTime() / leaseMs)}`;
        if (!await store.countDaily(lease, owner, 1))
          return;
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
      log({ event: "digest-failed", reason: errorCode(error) });
    }
  }
  const timer = setInterval(() => void check(), checkMs).unref();
  return { check, close: () => clearInterval(timer) };
}
var sentKey = "digest";
var hourFormat = new Intl.DateTimeFormat("en", { timeZone, hour: "numeric", hourCycle: "h23" });
var hourOf = (time) => Number(hourFormat.format(time));
function contentOf(day, { added, late }, undelivered) {
  const lines = [
    { label: `Nya meddelanden ${day}`, answer: String(added) },
    ...late.length === 0 ? [] : [{ label: `Skulle besvaras senast ${day}`, answer: late.join("\n") }],
    ...undelivered.length === 0 ? [] : [
      {
        label: "Inte levererade än",
        answer: undelivered.map(({ reference, destination, error }) => `${reference} (${destination}: ${error})`).join("\n")
      }
    ]
  ];
  const counts = [`${added} nya`, `${late.length} sena`, `${undelivered.length} inte levererade`].join(", ");
  return { subject: `Synpunkt ${day}: ${counts}`, ...mailBody(lines) };
}
export {
  startDayDigest
};
