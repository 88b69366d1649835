/** Makes a room of so many bytes, which pieces of work share: however many there are, the machine has memory for them. */
export function createMemoryBudget(bytes) {
    let left = bytes;
    return () => {
        let taken = 0;
        return {
            take(more) {
                if (more > left)
                    return false;
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
