/**
 * Makes a function that creates its result for each key once. For formats of dates: each takes long to create, and 30 kB that no
 * garbage collector counts.
 */
export function memoize(create) {
    const results = new Map();
    return (key) => {
        const result = results.get(key) ?? create(key);
        results.set(key, result);
        return result;
    };
}
