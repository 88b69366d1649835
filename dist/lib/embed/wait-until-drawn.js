/** Events after which a page may render the element: it has loaded, or a click or a step in its history changes it. */
const events = ['load', 'click', 'popstate'];
/** How long the page is observed after each of the events, in milliseconds. */
const observeTimeout = 10_000;
/**
 * Calls back once, as soon as the page contains an element that matches the selector. Logs an info line where none is found: a
 * tag may be on every page of a site, and its target on some.
 */
export function waitUntilDrawn(selector, callback) {
    const find = () => document.querySelector(selector);
    const present = find();
    if (present) {
        callback(present);
        return;
    }
    let timer;
    let isReported = false;
    const observer = new MutationObserver(() => {
        const drawn = find();
        if (!drawn)
            return;
        stop();
        for (const type of events)
            removeEventListener(type, watch, true);
        callback(drawn);
    });
    const stop = () => {
        clearTimeout(timer);
        observer.disconnect();
    };
    const watch = () => {
        stop();
        observer.observe(document, { childList: true, subtree: true });
        timer = setTimeout(() => {
            stop();
            if (!isReported)
                console.info(`synpunkt: data-target "${selector}" is not on this page`);
            isReported = true;
        }, observeTimeout);
    };
    for (const type of events)
        addEventListener(type, watch, true);
    watch();
}
