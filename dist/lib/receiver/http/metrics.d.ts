import type { Log } from '../log.js';
import type { Handler } from './handler.js';
/** Path of the metrics. */
export declare const metricsPath = "/metrics";
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
export declare function createMetrics({ token, countUndelivered }: MetricsOptions): Promise<Metrics>;
