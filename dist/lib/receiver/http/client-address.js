import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/client-address.js
import { isIP } from "node:net";
import { isLoopback } from "../loopback.js";
function clientAddress({ socket, headers }, proxies) {
  const { remoteAddress = "" } = socket;
  const isLocal = isLoopback(remoteAddress);
  const count = proxies ?? (isLocal ? 1 : 0);
  const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
  const entry = count === 0 ? void 0 : withoutPort(forwarded.slice(-count)[0]?.trim() ?? "");
  if (entry !== void 0 && isIP(entry) > 0)
    return entry;
  return isLocal || remoteAddress === "" ? void 0 : remoteAddress;
}
var withoutPort = (entry) => entry.replace(/^\[(.*)\](?::\d+)?$/, "$1").replace(/^([\d.]+):\d+$/, "$1");
export {
  clientAddress
};
