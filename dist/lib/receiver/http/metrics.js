import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/metrics.js
import { hash, timingSafeEqual } from "node:crypto";
import { problemResponse } from "./problem-response.js";
var metricsPath = "/metrics";
async function createMetrics({ token, countUndelivered }) {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import("../packages/K72NACB7.js");
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "synpunkt_request_seconds",
    help: "Time until the answer to a request",
    labelNames: ["method", "path", "status"],
    buckets: [5e-3, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers
  });
  const failures = new Counter({
    name: "synpunkt_failures_total",
    help: "Failures by the event in the log",
    labelNames: ["event"],
    registers
  });
  const failedDeliveries = new Counter({
    name: "synpunkt_failed_deliveries_total",
    help: "Failed attempts to deliver a message",
    labelNames: ["destination"],
    registers
  });
  new Gauge({
    name: "synpunkt_undelivered",
    help: "Deliveries that have failed and are not done",
    registers,
    async collect() {
      this.set(await countUndelivered().catch(() => Number.NaN));
    }
  });
  return {
    log(entry) {
      if (entry.event === "request") {
        const { method, path, status, ms } = entry;
        seconds.observe({ method, path, status }, ms / 1e3);
      } else if (entry.event === "delivery-failed")
        failedDeliveries.inc({ destination: entry.destination });
      else
        failures.inc({ event: entry.event });
    },
    async respond(request) {
      if (!isToken(request.headers.get("authorization"), token)) {
        return problemResponse(401, { headers: { "www-authenticate": "Bearer" } });
      }
      return new Response(await registry.metrics(), {
        headers: { "content-type": registry.contentType, "cache-control": "no-store" }
      });
    }
  };
}
function isToken(header, token) {
  const digest = (text) => hash("sha256", text, "buffer");
  return timingSafeEqual(digest(header ?? ""), digest(`Bearer ${token}`));
}
export {
  createMetrics,
  metricsPath
};
