import { findAddressIssue } from '../../contract/config/address-issue.ts';

/** The beginning of an address that is being written: of its scheme, or of the ending of a file, as `kontakt.ht`. */
const unfinished = /^(?:h|ht|htt|https?:?\/{0,2}|mailto:.*|tel:.*|[^/?#]*\.(?:as|ht|jp|od|pd|ph|pn|pp|rt|xl))$/i;

/** Whether the widget would not take an address as the contact page, as one without https://; not while it is being written. */
export const isBrokenAddress = (address: string): boolean =>
  address !== '' && !unfinished.test(address) && findAddressIssue(address) !== undefined;
