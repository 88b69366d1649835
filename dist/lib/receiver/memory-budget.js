/** Refuses every byte, so that a body is read and discarded. */
export const noMemory = { reserve: () => false, release: () => { } };
/**
 * Creates a memory budget that concurrent requests share.
 *
 * @param share - The most bytes for the requests of one client, so that none can keep the others from sending.
 */
export function createMemoryBudget(bytes, share = bytes) {
    let available = bytes;
    const usedBy = new Map();
    const use = (client, more) => {
        available -= more;
        const used = (usedBy.get(client) ?? 0) + more;
        if (used > 0)
            usedBy.set(client, used);
        else
            usedBy.delete(client);
    };
    return (client) => {
        let reserved = 0;
        return {
            reserve(more) {
                const isOverShare = client !== undefined && (usedBy.get(client) ?? 0) + more > share;
                if (more > available || isOverShare)
                    return false;
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
