/** Posts a message once as `post()` does, and tells how much of it has gone out, which `fetch()` cannot. */
export function upload({ address, message, headers, credentials, timeout, signal, onProgress }) {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    return new Promise((resolve) => {
        let answer = { status: undefined, timedOut: false };
        request.open('POST', address);
        request.withCredentials = credentials === 'include';
        request.timeout = timeout;
        for (const [name, value] of headers)
            request.setRequestHeader(name, value);
        request.upload.addEventListener('progress', ({ loaded, total }) => onProgress?.(loaded / total));
        request.addEventListener('timeout', () => {
            if (answer.status === undefined)
                answer = { status: undefined, timedOut: true };
        });
        // The status is the answer, as with fetch(); what goes wrong after it takes it off the request.
        request.addEventListener('readystatechange', () => {
            if (request.readyState !== XMLHttpRequest.HEADERS_RECEIVED)
                return;
            // It follows redirects without asking; where it ended up is no endpoint of ours.
            const isElsewhere = request.responseURL !== withoutFragment(address);
            answer = { status: isElsewhere ? 0 : request.status, text: '', retryAfter: retryAfterOf(request) };
        });
        request.addEventListener('loadend', () => {
            resolve(answer.status === undefined ? answer : { ...answer, text: request.responseText });
        });
        signal.addEventListener('abort', stop);
        request.send(message.body);
    })
        .catch(() => ({ status: undefined, timedOut: false }))
        .finally(() => signal.removeEventListener('abort', stop));
}
/** Taken out of all headers, since asking for one that is withheld makes the browser complain. */
const retryAfterOf = (request) => /^retry-after: *(.*)$/im.exec(request.getAllResponseHeaders())?.[1] ?? null;
const withoutFragment = (address) => new URL(address, document.baseURI).href.replace(/#.*/, '');
