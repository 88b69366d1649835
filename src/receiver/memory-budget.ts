/** The memory that one request has reserved from a budget. */
export interface Reservation {
  /** Reserves more bytes; returns false when the budget is exhausted. */
  reserve(bytes: number): boolean;
  /** Returns all reserved bytes to the budget. */
  release(): void;
}

/** Creates a memory budget that concurrent requests share, and returns the function that opens a reservation. */
export function createMemoryBudget(bytes: number): () => Reservation {
  let available = bytes;
  return () => {
    let reserved = 0;
    return {
      reserve(more) {
        if (more > available) return false;
        available -= more;
        reserved += more;
        return true;
      },
      release() {
        available += reserved;
        reserved = 0;
      },
    };
  };
}
