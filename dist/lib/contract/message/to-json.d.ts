/** Writes a value as JSON, whatever the page has taught its lists and texts to write of themselves, as Prototype.js does. */
export declare function toJson(value: unknown): string;
