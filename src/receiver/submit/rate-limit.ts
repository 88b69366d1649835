import { isIPv4, isIPv6 } from 'node:net';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Limits how much each client sends. */
export interface RateLimit {
  /** Counts a message; returns the seconds to wait if there were too many from the client or its network, else undefined. */
  count(client: string | undefined): Promise<number | undefined>;
  /** Counts the size of a message: as many messages as megabytes. */
  countBytes(client: string | undefined, bytes: number): Promise<void>;
  /** Whether the client has sent more messages than a person writes: three, and a fifth of what it may send. */
  isMany(client: string | undefined): Promise<boolean>;
}

/** The time that the limits apply to, in seconds. */
const duration = 600;
/** How much more a network may send than one of its addresses: a school or a mobile network has many residents. */
const networkFactor = 5;
/** So many messages in ten minutes are never many, however low the limit. */
const fewMessages = 3;

/**
 * Creates the limit of a receiver. Counts are kept in memory for ten minutes; an unknown client has no limit.
 *
 * @param points - The most messages of one address in ten minutes; 0 for no limit.
 */
export function createRateLimit(points: number): RateLimit {
  const addresses = new RateLimiterMemory({ points, duration });
  const networks = new RateLimiterMemory({ points: points * networkFactor, duration });
  /** Without their sizes. */
  const messages = new RateLimiterMemory({ points, duration });

  /** Counts without a limit, and returns the seconds until there is room. */
  async function consume(limiter: RateLimiterMemory, key: string, amount: number): Promise<number | undefined> {
    const { consumedPoints, msBeforeNext } = await limiter.penalty(key, amount);
    return consumedPoints > limiter.points ? Math.max(1, Math.ceil(msBeforeNext / 1000)) : undefined;
  }

  /** Of a client with too many, nothing more counts for its network: one address must not exclude the others. */
  const countAll = async ({ address, network }: Block, amount: number): Promise<number | undefined> =>
    (await consume(addresses, address, amount)) ?? (await consume(networks, network, amount));

  const limitedBlock = (client: string | undefined): Block | undefined =>
    client === undefined || points === 0 ? undefined : blockOf(client);

  return {
    async count(client) {
      const block = limitedBlock(client);
      if (block === undefined) return undefined;
      await messages.penalty(block.address, 1);
      return countAll(block, 1);
    },
    async isMany(client) {
      const block = limitedBlock(client);
      if (block === undefined) return false;
      const counted = await messages.get(block.address);
      return (counted?.consumedPoints ?? 0) > Math.max(fewMessages, points / 5);
    },
    async countBytes(client, bytes) {
      const block = limitedBlock(client);
      const amount = Math.floor(bytes / 1e6);
      if (block !== undefined && amount > 0) await countAll(block, amount);
    },
  };
}

/** The names that the messages of a client are counted by. */
interface Block {
  readonly address: string;
  readonly network: string;
}

/** The first 96 bits of IPv6 addresses that contain one of IPv4: over an IPv6 socket, and by NAT64 (RFC 6052). */
const prefixesOfIPv4: ReadonlySet<string> = new Set(['0:0:0:0:0:ffff', '64:ff9b:0:0:0:0']);

/** The address and the network that are counted: of IPv6 the first 64 and 48 bits, as providers give whole blocks away. */
export function blockOf(client: string): Block | undefined {
  if (isIPv4(client)) return { address: client, network: client.replace(/\d+$/, '0/24') };
  if (!isIPv6(client)) return undefined;
  const groups = groupsOf(client);
  if (prefixesOfIPv4.has(groups.slice(0, 6).join(':'))) return blockOf(toIPv4(groups.slice(6)));
  return { address: `${groups.slice(0, 4).join(':')}::/64`, network: `${groups.slice(0, 3).join(':')}::/48` };
}

/** Returns the eight groups of an IPv6 address. */
function groupsOf(ip: string): readonly string[] {
  // Written in one way: in small letters, without leading zeros, the end not as IPv4.
  const { hostname } = new URL(`http://[${ip.replace(/%.*$/, '')}]`);
  const [before = [], after = []] = hostname
    .slice(1, -1)
    .split('::')
    .map((part) => part.split(':').filter(Boolean));
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after];
}

/** Returns the IPv4 address in two groups of an IPv6 address. */
const toIPv4 = (groups: readonly string[]): string =>
  groups
    .map((group) => Number.parseInt(group, 16))
    .flatMap((number) => [number >> 8, number & 255])
    .join('.');
