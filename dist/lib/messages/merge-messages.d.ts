/** Adds texts to others; a group of texts that both have becomes one. */
export declare function mergeMessages<First extends object, Second extends object>(first: First, second: Second): First & Second;
