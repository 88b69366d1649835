import { challengeHeader } from './post.js';
/** Posts a message once like {@link post}, and reports the upload progress, which `fetch()` cannot. */
export function upload(options) {
    const { endpoint, body, headers, credentials, timeout, signal, onProgress } = options;
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    return new Promise((resolve) => {
        let response = { status: undefined, timedOut: false };
        request.open('POST', endpoint);
        request.withCredentials = credentials === 'include';
        request.timeout = timeout;
        for (const [name, value] of Object.entries(headers))
            request.setRequestHeader(name, value);
        request.upload.addEventListener('progress', ({ loaded, total }) => onProgress?.(loaded / total));
        request.addEventListener('timeout', () => {
            if (response.status === undefined)
                response = { status: undefined, timedOut: true };
        });
        // The status decides, as with fetch(); an error that follows resets it on the request.
        request.addEventListener('readystatechange', () => {
            if (request.readyState !== XMLHttpRequest.HEADERS_RECEIVED)
                return;
            const { status } = request;
            response = {
                status: isRedirected(request, endpoint) || headerOf(request, challengeHeader) !== null ? 0 : status,
                text: undefined,
                retryAfter: headerOf(request, 'retry-after'),
            };
        });
        request.addEventListener('load', () => {
            if (response.status !== undefined)
                response = { ...response, text: request.responseText };
        });
        request.addEventListener('loadend', () => resolve(response));
        signal.addEventListener('abort', abort);
        request.send(body);
    })
        .catch(() => ({ status: undefined, timedOut: false }))
        .finally(() => signal.removeEventListener('abort', abort));
}
/** Read from all headers, because the browser logs an error when a script gets a header that CORS does not expose. */
const headerOf = (request, name) => new RegExp(`^${name}: *(.*)$`, 'im').exec(request.getAllResponseHeaders())?.[1] ?? null;
/** Whether a redirect was followed, as XMLHttpRequest always does; its target is not the endpoint. */
function isRedirected({ responseURL }, endpoint) {
    const address = new URL(endpoint, document.baseURI).href.replace(/#.*/, '');
    // The browser itself upgrades http: by `upgrade-insecure-requests` or HSTS, and posts to the endpoint all the same.
    return responseURL !== address && responseURL !== address.replace(/^http:/, 'https:');
}
