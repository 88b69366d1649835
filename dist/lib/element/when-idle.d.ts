/**
 * Calls a function when the page is idle; where the browser cannot tell, in the next task.
 *
 * @param timeout - The longest wait in milliseconds. Default: as long as the page is busy.
 */
export declare function whenIdle(callback: () => void, timeout?: number): void;
