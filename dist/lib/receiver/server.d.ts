import { type ReceiverOptions } from './receiver.ts';
/** What a server needs besides what its receiver needs. */
export interface ServerOptions extends ReceiverOptions {
    /** Address to listen on. Default: `127.0.0.1`. */
    readonly host?: string;
    /** Default: 8787; 0 takes any that is free. */
    readonly port?: number;
    /** Folder of the built widget. Default: `dist/` of this package. */
    readonly widgetFolder?: string;
    /** Answers what is neither message, health nor widget; for pages of one's own. */
    readonly fallback?: (request: Request) => Response | Promise<Response>;
    /** Takes messages from pages of this very server as well. Default: false. */
    readonly allowOwnOrigin?: boolean;
    /** How long a close waits for requests that are under way, in milliseconds. Default: 10 000. */
    readonly graceMs?: number;
}
/** A server that listens. */
export interface RunningServer {
    /** Its address, without a slash at the end. */
    readonly url: string;
    /** Takes no more, finishes what is under way, then closes the store. */
    close(): Promise<void>;
}
/** Starts a server with the receiver, the built widget and, if given, pages of one's own. */
export declare function startServer(options: ServerOptions): Promise<RunningServer>;
