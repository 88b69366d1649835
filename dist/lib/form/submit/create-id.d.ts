/** A random UUID, also on plain http, where `crypto.randomUUID` is missing. */
export declare function createId(): string;
