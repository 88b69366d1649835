/** The memory that one request has reserved from a budget. */
export interface Reservation {
    /** Reserves more bytes; returns false when the budget, or the client's share of it, is exhausted. */
    reserve(bytes: number): boolean;
    /** Returns all reserved bytes to the budget. */
    release(): void;
}
/** Opens the reservation of a request; an unknown client has no share. */
export type OpenReservation = (client: string | undefined) => Reservation;
/** Refuses every byte, so that a body is read and discarded. */
export declare const noMemory: Reservation;
/**
 * Creates a memory budget that concurrent requests share.
 *
 * @param share - The most bytes for the requests of one client, so that none can keep the others from sending.
 */
export declare function createMemoryBudget(bytes: number, share?: number): OpenReservation;
