/** Calls back once an element is in the page: at once, or when it is drawn, which a lazy file waits for. */
export function whenDrawn(selector, callback) {
    const present = document.querySelector(selector);
    if (present)
        callback(present);
    else if (document.readyState === 'loading') {
        addEventListener('DOMContentLoaded', () => whenDrawn(selector, callback));
    }
    else {
        import('../further.entry.js').then(({ waitUntilDrawn }) => waitUntilDrawn(selector, callback), 
        // The browser reports a file that cannot be fetched.
        () => addEventListener('click', () => whenDrawn(selector, callback), { once: true }));
    }
}
