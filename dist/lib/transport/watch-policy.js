/** The longest wait for a `securitypolicyviolation` event after a failed request, in milliseconds: Firefox on a busy machine. */
const eventTimeout = 500;
/**
 * Listens for violations of the page's content security policy by requests to an address.
 *
 * @returns A function that stops listening and resolves to whether a request was blocked. Without a response it waits for the
 *   event, which may follow the failed request.
 */
export function watchPolicy(address) {
    // Undefined in Node, where the load tests send messages.
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
            (await Promise.race([forbidden, new Promise((resolve) => setTimeout(resolve, eventTimeout, false))]));
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
