let policy;
/**
 * Makes Lit's templates and the addresses of lazy files acceptable to pages that require Trusted Types. The policy is
 * created on first use: a page may allow its name only once, and a second copy of the widget may never need it.
 */
export const trusted = {
    createHTML: (html) => getPolicy().createHTML(html),
    createScriptURL: (address) => getPolicy().createScriptURL(address),
};
/** Throws on a page whose policy lets no script set HTML, so that nothing of the widget can be shown. */
export function testTrust() {
    document.createElement('template').innerHTML = trusted.createHTML('');
}
function getPolicy() {
    return (policy ??= createPolicy());
}
function createPolicy() {
    const rules = { createHTML: (html) => html, createScriptURL: (address) => address };
    const { trustedTypes } = globalThis;
    try {
        return trustedTypes?.createPolicy?.('synpunkt', rules) ?? rules;
    }
    catch {
        // The page does not allow the name. Strings work where it has a default policy or only restricts the names.
        return rules;
    }
}
