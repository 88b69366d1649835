/** The part of the Trusted Types API that is used here; TypeScript's DOM does not have it. */
export interface Policy {
    createHTML(html: string): string;
    createScriptURL(address: string): string;
}
/**
 * Vouches for what Lit makes of our own templates, and for the addresses of our own files, on pages that require
 * Trusted Types. The policy is made when it is first needed, so that a second copy of the widget that leaves the page to
 * the first does not ask for the same name.
 */
export declare const trusted: Policy;
/** Throws on a page that takes HTML from nobody, so that nothing of the widget can be shown there. */
export declare function testTrust(): void;
