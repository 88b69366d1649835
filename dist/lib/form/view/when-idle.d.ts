/** Calls a function when the page is idle; where the browser cannot tell, in the next task. */
export declare function whenIdle(callback: () => void): void;
