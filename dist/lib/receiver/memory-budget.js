/** Creates a memory budget that concurrent requests share, and returns the function that opens a reservation. */
export function createMemoryBudget(bytes) {
    let available = bytes;
    return () => {
        let reserved = 0;
        return {
            reserve(more) {
                if (more > available)
                    return false;
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
