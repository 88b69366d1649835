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
export const noMemory: Reservation = { reserve: () => false, release: () => {} };

/**
 * Creates a memory budget that concurrent requests share.
 *
 * @param share - The most bytes for the requests of one client, so that none can keep the others from sending.
 */
export function createMemoryBudget(bytes: number, share = bytes): OpenReservation {
  let available = bytes;
  const usedBy = new Map<string | undefined, number>();

  const use = (client: string | undefined, more: number): void => {
    available -= more;
    const used = (usedBy.get(client) ?? 0) + more;
    if (used > 0) usedBy.set(client, used);
    else usedBy.delete(client);
  };

  return (client) => {
    let reserved = 0;
    return {
      reserve(more) {
        const isOverShare = client !== undefined && (usedBy.get(client) ?? 0) + more > share;
        if (more > available || isOverShare) return false;
        use(client, more);
        reserved += more;
        return true;
      },
      release() {
        use(client, -reserved);
        reserved = 0;
      },
    };
  };
}
