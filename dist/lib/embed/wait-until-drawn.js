/** Events after which a page may draw what it did not have: it has loaded, or a click or a step in its history changes it. */
const events = ['load', 'click', 'popstate'];
/** How long the changes of a page are followed after each of the events, in milliseconds. */
const patience = 10_000;
/**
 * Calls back once an element is in the page: at once, or when it is drawn. A page that does not have it is told so in the
 * console, not as an error: a tag may be on every page of a site, and its target on some.
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
        }, patience);
    };
    for (const type of events)
        addEventListener(type, watch, true);
    watch();
}
