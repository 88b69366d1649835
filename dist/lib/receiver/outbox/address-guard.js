import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/address-guard.js
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
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4"
];
var internalNetworks6 = [
  "::/3",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "2620:4f:8000::/48",
  "3fff::/20",
  "4000::/2",
  "8000::/1"
];
function blockListOf(networks) {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix] = network.split("/");
    list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return list;
}
var familyOf = (address) => isIP(address) === 6 ? "ipv6" : "ipv4";
var internal = { ipv4: blockListOf(internalNetworks), ipv6: blockListOf(internalNetworks6) };
function createAddressGuard(networks = [], resolveName = resolve) {
  const listed = blockListOf(networks);
  const isForbidden = (address) => {
    const family = familyOf(address);
    return internal[family].check(address, family) && !listed.check(address, family);
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
    /** Throws if the host is an internal IP address; no lookup is made for one. */
    checkHost(hostname) {
      const address = hostname.replace(/^\[|\]$/g, "");
      if (isIP(address) !== 0 && isForbidden(address))
        throw new DeliveryError("internal-address");
    }
  };
}
export {
  createAddressGuard
};
