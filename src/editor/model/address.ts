import { findAddressIssue } from '../../contract/config/address-issue.ts';

/** Whether the widget would not take an address as the contact page, as one without https://; not while it is being written. */
export const isBrokenAddress = (address: string): boolean =>
  address !== '' &&
  !/^(?:h|ht|htt|https?:?\/{0,2}|mailto:.*|tel:.*)$/i.test(address) &&
  findAddressIssue(address) !== undefined;
