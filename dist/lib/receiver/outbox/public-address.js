import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/public-address.js
import { lookup as resolve } from "node:dns";
import { BlockList, isIP } from "node:net";
import { DeliveryError } from "./destination.js";
var internalNetworks = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
  "::/127",
  "64:ff9b::/96",
  "64:ff9b:1::/48",
  "100::/64",
  "2001::/32",
  "2001:db8::/32",
  "2002::/16",
  "fc00::/7",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8"
];
function listOf(networks) {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix] = network.split("/");
    list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return list;
}
var familyOf = (address) => isIP(address) === 6 ? "ipv6" : "ipv4";
var internal = listOf(internalNetworks);
function createPublicLookup(networks = [], resolveName = resolve) {
  const listed = listOf(networks);
  const isForbidden = (address) => {
    const family = familyOf(address);
    return internal.check(address, family) && !listed.check(address, family);
  };
  const lookup = (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === void 0)
        callback(error ?? new DeliveryError("no-address"), "", 0);
      else if (addresses.some(({ address }) => isForbidden(address))) {
        callback(new DeliveryError("internal-address"), "", 0);
      } else if (options.all)
        callback(null, addresses);
      else
        callback(null, first.address, first.family);
    });
  };
  return {
    lookup,
    /** Throws for an address in the place of a name, which no connection looks up. */
    checkHost(hostname) {
      const address = hostname.replace(/^\[|\]$/g, "");
      if (isIP(address) !== 0 && isForbidden(address))
        throw new DeliveryError("internal-address");
    }
  };
}
export {
  createPublicLookup
};
