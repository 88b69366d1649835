/** The methods of a `TrustedTypePolicy` that are used here; TypeScript's DOM types lack it. */
export interface Policy {
    createHTML(html: string): string;
    createScriptURL(address: string): string;
}
/**
 * Makes Lit's templates and the addresses of lazy files acceptable to pages that require Trusted Types. The policy is
 * created on first use: a page may allow its name only once, and a second copy of the widget may never need it.
 */
export declare const trusted: Policy;
/** Throws on a page whose policy lets no script set HTML, so that nothing of the widget can be shown. */
export declare function testTrust(): void;
