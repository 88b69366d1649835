/** Limits how much each client sends. */
export interface RateLimit {
    /** Counts a message; returns the seconds to wait if there were too many from the client or its network, else undefined. */
    count(client: string | undefined): Promise<number | undefined>;
    /** Counts the size of a message: as many messages as megabytes. */
    countBytes(client: string | undefined, bytes: number): Promise<void>;
    /** Whether the client has sent more messages than a person writes: three, and a fifth of what it may send. */
    isMany(client: string | undefined): Promise<boolean>;
}
/**
 * Creates the limit of a receiver. Counts are kept in memory for ten minutes; an unknown client has no limit.
 *
 * @param points - The most messages of one address in ten minutes; 0 for no limit.
 */
export declare function createRateLimit(points: number): RateLimit;
/** The names that the messages of a client are counted by. */
interface Block {
    readonly address: string;
    readonly network: string;
}
/** The address and the network that are counted: of IPv6 the first 64 and 48 bits, as providers give whole blocks away. */
export declare function blockOf(client: string): Block | undefined;
export {};
