/** Merges two objects of texts, and the groups that both have. */
export declare function mergeMessages<First extends object, Second extends object>(first: First, second: Second): First & Second;
