/** The longest time from a failed request to the event that tells why, in milliseconds: Firefox on a busy machine. */
const patience = 500;
/**
 * Watches whether the content security policy of the page forbids requests to an address.
 *
 * @returns Ends the watch; resolves to whether a request was forbidden meanwhile. The event may come after the request has
 * failed, so it is waited for, unless there was a response.
 */
export function watchPolicy(address) {
    // The tests with many senders run in Node, where there is no page.
    const { document } = globalThis;
    const watch = new AbortController();
    const forbidden = new Promise((resolve) => {
        const handleViolation = ({ effectiveDirective, disposition, blockedURI }) => {
            if (effectiveDirective !== 'connect-src' || disposition !== 'enforce')
                return;
            if (originOf(blockedURI) === originOf(address))
                resolve(true);
        };
        document?.addEventListener('securitypolicyviolation', handleViolation, { signal: watch.signal });
    });
    return async (hasResponse) => {
        const isForbidden = document !== undefined &&
            !hasResponse &&
            (await Promise.race([forbidden, new Promise((resolve) => setTimeout(resolve, patience, false))]));
        watch.abort();
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
