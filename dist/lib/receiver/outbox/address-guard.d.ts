import { type LookupAddress } from 'node:dns';
import { type LookupFunction } from 'node:net';
/** Resolves names as `dns.lookup` does. */
type Resolve = (hostname: string, options: {
    readonly all: true;
}, callback: (error: Error | null, addresses: LookupAddress[]) => void) => void;
/**
 * Creates the functions that keep connections from internal addresses. Both fail with `internal-address` when an address is
 * internal and in none of the networks that the operator lists. Connections look names up by `lookup`, and are made to an
 * address that was checked, so a name that changes between two look-ups leads nowhere else.
 */
export declare function createAddressGuard(networks?: readonly string[], resolveName?: Resolve): {
    lookup: LookupFunction;
    /** Throws if the host is an internal IP address; no lookup is made for one. */
    checkHost(hostname: string): void;
};
export {};
