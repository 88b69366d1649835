/** Calls a function when the page is idle, at the latest in two seconds; where the browser cannot tell, in the next task. */
export declare function whenIdle(callback: () => void): void;
