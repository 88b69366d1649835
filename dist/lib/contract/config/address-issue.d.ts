/**
 * An issue with an address: it contains characters that no address has; or it has another scheme than http, or a host
 * without a scheme, which a browser takes for a path of the page.
 */
export type AddressIssue = 'characters' | 'scheme';
/** Finds the issue with a text that was written as the address of an endpoint, a file or a page. */
export declare function findAddressIssue(text: string): AddressIssue | undefined;
/** Returns the foreign character that an address contains; undefined for none. */
export declare const findForeign: (text: string) => string | undefined;
/** Whether a relative address begins with the name of a host, as `feedback.example.se/api`; "./" makes it a path. */
export declare function isHost(address: string): boolean;
