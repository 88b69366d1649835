/** Calls a function when the page is idle; where the browser cannot tell, in the next task. */
export function whenIdle(callback) {
    // Safari lacks it, and a page may have an element of that name.
    const { requestIdleCallback } = globalThis;
    (typeof requestIdleCallback === 'function' ? requestIdleCallback : setTimeout)(callback);
}
