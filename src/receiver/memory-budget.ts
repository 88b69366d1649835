/** What one piece of work has taken of a room. */
export interface Reservation {
  /** Takes more, or tells that there is no more to be had. */
  take(bytes: number): boolean;
  /** Gives everything back. */
  end(): void;
}

/** Makes a room of so many bytes, which pieces of work share: however many there are, the machine has memory for them. */
export function createMemoryBudget(bytes: number): () => Reservation {
  let left = bytes;
  return () => {
    let taken = 0;
    return {
      take(more) {
        if (more > left) return false;
        left -= more;
        taken += more;
        return true;
      },
      end() {
        left += taken;
        taken = 0;
      },
    };
  };
}
