/**
 * Replaces the elements in what a field type renders by those that it rendered before: a type that creates its control anew
 * each time means the same one, which has the focus and what is being typed. The attributes are those of the new element.
 */
export declare function reuseNodes(content: unknown, before: unknown): unknown;
