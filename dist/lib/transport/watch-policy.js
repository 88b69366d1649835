/**
 * Watches whether the content security policy of the page forbids requests to an address.
 *
 * @returns Ends the watch; resolves to whether a request was forbidden meanwhile.
 */
export function watchPolicy(address) {
    // The tests with many senders run in Node, where there is no page.
    const { document } = globalThis;
    let isForbidden = false;
    const handleViolation = ({ effectiveDirective, disposition, blockedURI }) => {
        if (effectiveDirective !== 'connect-src' || disposition !== 'enforce')
            return;
        isForbidden ||= originOf(blockedURI) === originOf(address);
    };
    document?.addEventListener('securitypolicyviolation', handleViolation);
    return async () => {
        // The event may come after the request has failed.
        if (document)
            await new Promise((resolve) => setTimeout(resolve));
        document?.removeEventListener('securitypolicyviolation', handleViolation);
        return isForbidden;
    };
}
function originOf(address) {
    try {
        return new URL(address, document.baseURI).origin;
    }
    catch {
        return address;
    }
}
