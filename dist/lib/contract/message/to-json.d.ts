/** Serializes a value as JSON without calling `toJSON`, which pages with Prototype.js add to arrays and strings. */
export declare function toJson(value: unknown): string;
