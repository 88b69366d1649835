import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { isLoopback } from '../loopback.ts';

/**
 * Returns the address of the client of a request; undefined if only a proxy on this machine is known.
 *
 * @param proxies - The number of proxies in front of the server, each of which adds the address of its own client to
 * `X-Forwarded-For`. Anything before these is the client's own invention. Default: one for a connection from this machine,
 * else none.
 */
export function clientAddress({ socket, headers }: IncomingMessage, proxies?: number): string | undefined {
  const { remoteAddress = '' } = socket;
  const isLocal = isLoopback(remoteAddress);
  const count = proxies ?? (isLocal ? 1 : 0);
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const entry = count === 0 ? undefined : withoutPort(forwarded.slice(-count)[0]?.trim() ?? '');
  if (entry !== undefined && isIP(entry) > 0) return entry;
  return isLocal || remoteAddress === '' ? undefined : remoteAddress;
}

/** Some proxies add the port: `192.0.2.1:50123`, `[2001:db8::1]:50123`. */
const withoutPort = (entry: string): string =>
  entry.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
