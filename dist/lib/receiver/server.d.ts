import { type ReceiverOptions } from './receiver.js';
import { type Client } from './http/handler.js';
/** Options of {@link startServer}. */
export interface ServerOptions extends ReceiverOptions {
    /** Address to listen on. Default: `127.0.0.1`. */
    readonly host?: string;
    /** Port to listen on; 0 picks a free one. Default: 8787. */
    readonly port?: number;
    /** Folder of the built widget. Default: `dist/` of this package. */
    readonly widgetFolder?: string;
    /**
     * Folder that the files of the widget with a hash in their name are copied to at the start, and that they are served from
     * once a later build has replaced them: pages in caches still load them. Default: none.
     */
    readonly earlierFolder?: string | undefined;
    /** Whether the form editor is served, under `/widget/editor/`. Default: true. */
    readonly editor?: boolean;
    /** Responds to all other paths, for example with pages. Default: 404. */
    readonly fallback?: (request: Request, client: Client) => Response | Promise<Response>;
    /** The config of the form as JSON, served at `/widget/form.json`. Default: that of the default form. */
    readonly config?: unknown;
    /** The token of requests to `/metrics`. Default: none, and no metrics. */
    readonly metricsToken?: string | undefined;
    /** Whether pages of this server may send messages. Default: false. */
    readonly allowOwnOrigin?: boolean;
    /** The number of proxies in front, see `clientAddress`. Default: one if it runs on this machine. */
    readonly proxies?: number | undefined;
    /** The longest time for a request to arrive, in milliseconds. Default: what the largest message of the form needs. */
    readonly requestTimeout?: number;
    /** How long `close()` waits for running requests, in milliseconds. Default: 10 000. */
    readonly graceMs?: number;
}
/** A listening server. */
export interface RunningServer {
    /** URL of the server, without a trailing slash. */
    readonly url: string;
    /** Stops accepting requests, finishes the running ones, then closes the store, once what else uses it has ended. */
    close(ended?: Promise<unknown>): Promise<void>;
}
/** Starts an HTTP server with the receiver, the built widget and optional pages. */
export declare function startServer(options: ServerOptions): Promise<RunningServer>;
