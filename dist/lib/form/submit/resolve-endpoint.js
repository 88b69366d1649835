import { findAddressIssue } from '../../contract/config/address-issue.js';
/**
 * Returns the address to send to: that of the first chosen option that has one, else the element's, else the form's;
 * undefined where that is missing or not http(s). One of the element that a browser would take for a path of the page,
 * as `www.example.se/api`, counts as missing.
 */
export function resolveEndpoint(ownEndpoint, { endpoint, endpoints }, { inputs }) {
    const own = findAddressIssue(ownEndpoint) ? '' : ownEndpoint;
    const address = endpointOfChosen(endpoints, inputs) ?? (own || endpoint);
    return address && isHttp(address) ? address : undefined;
}
/** Returns the address of the first chosen option that has one. */
export function endpointOfChosen(endpoints, inputs) {
    const name = [...inputs.values()].flatMap(({ chosen }) => chosen.flatMap((option) => option.endpoint ?? []))[0];
    // parseConfig leaves out options whose endpoint is not defined.
    return name === undefined ? undefined : endpoints[name];
}
/** Whether a message can be sent at all, whatever is chosen. */
export const hasEndpoint = (ownEndpoint, { endpoint, endpoints }) => [ownEndpoint, endpoint, ...Object.values(endpoints)].some((address) => address && isHttp(address));
/** Whether an address is http(s), or relative to a page that is. */
function isHttp(address) {
    // Not URL, which a page may have replaced.
    const link = document.createElement('a');
    link.href = address;
    return /^https?:$/.test(link.protocol);
}
