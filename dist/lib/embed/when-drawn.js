/** Calls back once an element is in the page: at once, or when it is drawn. */
export function whenDrawn(selector, callback) {
    const present = document.querySelector(selector);
    if (present)
        callback(present);
    else if (document.readyState === 'loading') {
        addEventListener('DOMContentLoaded', () => whenDrawn(selector, callback));
    }
    else {
        // The browser reports a file that cannot be fetched.
        import('./further.entry.js').then(({ waitUntilDrawn }) => waitUntilDrawn(selector, callback), () => undefined);
    }
}
