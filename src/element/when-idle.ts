/** Calls a function when the page is idle, at the latest in two seconds; where the browser cannot tell, in the next task. */
export function whenIdle(callback: () => void): void {
  // Safari lacks it, and a page may have an element of that name.
  const { requestIdleCallback } = globalThis;
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: 2000 });
  else setTimeout(callback);
}
