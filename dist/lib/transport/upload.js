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
        for (const [name, value] of headers)
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
            // XMLHttpRequest always follows redirects; their target is not the endpoint.
            const isRedirected = request.responseURL !== withoutFragment(endpoint);
            response = { status: isRedirected ? 0 : request.status, text: '', retryAfter: retryAfterOf(request) };
        });
        request.addEventListener('loadend', () => {
            resolve(response.status === undefined ? response : { ...response, text: request.responseText });
        });
        signal.addEventListener('abort', abort);
        request.send(body);
    })
        .catch(() => ({ status: undefined, timedOut: false }))
        .finally(() => signal.removeEventListener('abort', abort));
}
/** Read from all headers, because the browser logs an error when a script gets a header that CORS does not expose. */
const retryAfterOf = (request) => /^retry-after: *(.*)$/im.exec(request.getAllResponseHeaders())?.[1] ?? null;
const withoutFragment = (address) => new URL(address, document.baseURI).href.replace(/#.*/, '');
