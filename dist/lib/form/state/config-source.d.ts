/** Returns the JSON of a config, from where it is. Rejects, and logs why, if there is none. */
export declare function readSource(source: object | string): Promise<object>;
