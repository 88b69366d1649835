import { type LookupAddress } from 'node:dns';
import { type LookupFunction } from 'node:net';
/** Resolves names as `dns.lookup` does. */
type Resolve = (hostname: string, options: {
    readonly all: true;
}, callback: (error: Error | null, addresses: LookupAddress[]) => void) => void;
/**
 * Creates the function that connections look names up by. It fails with `internal-address` when one of the addresses is
 * internal and in none of the networks that the operator lists. The connection is made to an address that was checked, so a
 * name that changes between two look-ups leads nowhere else.
 */
export declare function createPublicLookup(networks?: readonly string[], resolveName?: Resolve): {
    lookup: LookupFunction;
    /** Throws for an address in the place of a name, which no connection looks up. */
    checkHost(hostname: string): void;
};
export {};
