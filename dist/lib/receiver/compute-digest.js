import { hash } from 'node:crypto';
/**
 * Computes the digest that identifies a repeated message: the SHA-256 of the message and its files.
 *
 * Leaves out `sentAt`, which may change when the sender tries again, and ignores the order of keys.
 */
export function computeDigest({ sentAt: _, ...content }, attachments) {
    // Without files the digest is the same as before attachments were introduced: a repeat may arrive after an update.
    const hashed = attachments.length === 0 ? content : { ...content, files: fileDigests(attachments) };
    return hash('sha256', JSON.stringify(hashed, sortKeys));
}
/** Returns the SHA-256 of each file, by field, in order. */
function fileDigests(attachments) {
    const byField = Map.groupBy(attachments, ({ field }) => field);
    return Object.fromEntries([...byField].map(([field, files]) => [field, files.map((file) => hash('sha256', file.content))]));
}
function sortKeys(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
