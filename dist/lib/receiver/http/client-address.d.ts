import type { IncomingMessage } from 'node:http';
/**
 * Returns the address of the client of a request; undefined if only a proxy on this machine is known.
 *
 * @param proxies - The number of proxies in front of the server, each of which adds the address of its own client to
 * `X-Forwarded-For`. Anything before these is the client's own invention. Default: one for a connection from this machine,
 * else none.
 */
export declare function clientAddress({ socket, headers }: IncomingMessage, proxies?: number): string | undefined;
