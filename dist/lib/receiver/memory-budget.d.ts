/** The memory that one request has reserved from a budget. */
export interface Reservation {
    /** Reserves more bytes; returns false when the budget is exhausted. */
    reserve(bytes: number): boolean;
    /** Returns all reserved bytes to the budget. */
    release(): void;
}
/** Creates a memory budget that concurrent requests share, and returns the function that opens a reservation. */
export declare function createMemoryBudget(bytes: number): () => Reservation;
