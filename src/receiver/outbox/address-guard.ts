import { lookup as resolve, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { DeliveryError } from './destination.ts';

/** The networks that no host on the internet is in, by IANA's registry of special-purpose addresses. */
const internalNetworks = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** The same for IPv6: everything outside 2000::/3, the only range in use, and the special-purpose networks inside it. */
const internalNetworks6 = [
  '::/3',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
  '4000::/2',
  '8000::/1',
];

function blockListOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return list;
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

// Two lists: a BlockList also matches an IPv4 address against IPv6 networks that contain ::ffff:0:0/96.
const internal = { ipv4: blockListOf(internalNetworks), ipv6: blockListOf(internalNetworks6) };

/** Resolves names as `dns.lookup` does. */
type Resolve = (
  hostname: string,
  options: { readonly all: true },
  callback: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Creates the functions that keep connections from internal addresses. Both fail with `internal-address` when an address is
 * internal and in none of the networks that the operator lists. Connections look names up by `lookup`, and are made to an
 * address that was checked, so a name that changes between two look-ups leads nowhere else.
 */
export function createAddressGuard(networks: readonly string[] = [], resolveName: Resolve = resolve) {
  const listed = blockListOf(networks);
  const isForbidden = (address: string): boolean => {
    const family = familyOf(address);
    return internal[family].check(address, family) && !listed.check(address, family);
  };

  const lookup: LookupFunction = (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) callback(error ?? new DeliveryError('no-address'), '', 0);
      else if (addresses.some(({ address }) => isForbidden(address))) {
        callback(new DeliveryError('internal-address'), '', 0);
      } else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };

  return {
    lookup,
    /** Throws if the host is an internal IP address; no lookup is made for one. */
    checkHost(hostname: string): void {
      const address = hostname.replace(/^\[|\]$/g, '');
      if (isIP(address) !== 0 && isForbidden(address)) throw new DeliveryError('internal-address');
    },
  };
}
