/** Returns a function that shares one running call among all who call it meanwhile. */
export declare function shareRunning<Result>(call: () => Promise<Result>): () => Promise<Result>;
