import { hash } from 'node:crypto';
/**
 * Makes the fingerprint by which a repeat is known: SHA-256 of everything but `sentAt`, which a new try may set anew.
 * The order of keys has no part in it.
 */
export function digestOf({ sentAt: _, ...content }) {
    return hash('sha256', JSON.stringify(content, sortKeys));
}
function sortKeys(_key, value) {
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
