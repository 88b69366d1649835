import { hash, timingSafeEqual } from 'node:crypto';
import type { Log } from '../log.ts';
import type { Handler } from './handler.ts';
import { problemResponse } from './problem-response.ts';

/** Path of the metrics. */
export const metricsPath = '/metrics';

/** Options of {@link createMetrics}. */
export interface MetricsOptions {
  /** The token that a request has to have. */
  readonly token: string;
  /** Resolves to the number of deliveries that have failed and are not done. */
  readonly countUndelivered: () => Promise<number>;
}

/** The metrics of a receiver. */
export interface Metrics {
  /** Counts what is logged. */
  readonly log: Log;
  /** Responds with the metrics in the format of Prometheus. */
  readonly respond: Handler;
}

/** Creates the metrics of a process. They contain no personal data, as the log that they are made from. */
export async function createMetrics({ token, countUndelivered }: MetricsOptions): Promise<Metrics> {
  // Imported on demand: most receivers are not measured.
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client');
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'synpunkt_request_seconds',
    help: 'Time until the answer to a request',
    labelNames: ['method', 'path', 'status'],
    buckets: [0.005, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers,
  });
  const failures = new Counter({
    name: 'synpunkt_failures_total',
    help: 'Failures by the event in the log',
    labelNames: ['event'],
    registers,
  });
  const failedDeliveries = new Counter({
    name: 'synpunkt_failed_deliveries_total',
    help: 'Failed attempts to deliver a message',
    labelNames: ['destination'],
    registers,
  });
  // oxlint-disable-next-line no-new -- it registers itself
  new Gauge({
    name: 'synpunkt_undelivered',
    help: 'Deliveries that have failed and are not done',
    registers,
    async collect() {
      this.set(await countUndelivered().catch(() => Number.NaN));
    },
  });

  return {
    log(entry) {
      if (entry.event === 'request') {
        const { method, path, status, ms } = entry;
        seconds.observe({ method, path, status }, ms / 1000);
      } else if (entry.event === 'delivery-failed') failedDeliveries.inc({ destination: entry.destination });
      else failures.inc({ event: entry.event });
    },
    async respond(request) {
      if (!isToken(request.headers.get('authorization'), token)) {
        return problemResponse(401, { headers: { 'www-authenticate': 'Bearer' } });
      }
      return new Response(await registry.metrics(), {
        headers: { 'content-type': registry.contentType, 'cache-control': 'no-store' },
      });
    },
  };
}

/** In constant time, whatever is sent. */
function isToken(header: string | null, token: string): boolean {
  const digest = (text: string) => hash('sha256', text, 'buffer');
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`));
}
