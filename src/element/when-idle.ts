/**
 * Calls a function when the page is idle; where the browser cannot tell, in the next task.
 *
 * @param timeout - The longest wait in milliseconds. Default: as long as the page is busy.
 */
export function whenIdle(callback: () => void, timeout = 0): void {
  // Safari lacks it, and a page may have an element of that name.
  const { requestIdleCallback } = globalThis;
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout });
  else setTimeout(callback);
}
