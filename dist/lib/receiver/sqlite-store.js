import { timeZone } from '../contract/values/date.js';
import { openDatabase } from './sqlite-file.js';
/** Maximum number of messages in a transaction; limits how long it locks the file and blocks this thread. */
const maxBatch = 256;
/** Maximum size of the attachments in a transaction with more than one message, for the same reason. */
const maxBatchBytes = 16 * 1024 * 1024;
/**
 * Creates a store in a SQLite file.
 *
 * Messages that arrive at the same time are saved in one transaction, because syncing to disk takes the same time for one
 * message as for many. Each promise resolves after the transaction is on disk; a message that fails does not affect the
 * others.
 */
export function createSqliteStore({ path }) {
    const database = openDatabase(path);
    const insertMessage = prepareInsert(database);
    let queue = [];
    let closed = false;
    function flush() {
        const batch = queue.slice(0, batchSize(queue));
        queue = queue.slice(batch.length);
        if (queue.length > 0)
            setImmediate(flush);
        if (batch.length > 0)
            commit(batch);
    }
    function commit(batch) {
        try {
            database.exec('BEGIN IMMEDIATE');
            const settlers = batch.map(saveInTransaction);
            database.exec('COMMIT');
            for (const settle of settlers)
                settle();
        }
        catch (error) {
            rollBack();
            for (const { reject } of batch)
                reject(error);
        }
    }
    /** Inserts a message in a savepoint; returns the function that settles its promise after the commit. */
    function saveInTransaction({ message, resolve, reject }) {
        database.exec('SAVEPOINT message');
        try {
            const saved = insertMessage(message);
            database.exec('RELEASE message');
            return () => resolve(saved);
        }
        catch (error) {
            // Some errors, such as a full disk, roll back the whole transaction.
            if (!database.isTransaction)
                throw error;
            database.exec('ROLLBACK TO message; RELEASE message');
            return () => reject(error);
        }
    }
    function rollBack() {
        try {
            if (database.isTransaction)
                database.exec('ROLLBACK');
        }
        catch {
            // The disk is unavailable; the next BEGIN reports it.
        }
    }
    return {
        save: (message) => new Promise((resolve, reject) => {
            if (closed)
                throw new Error('the store is closed');
            queue.push({ message, resolve, reject });
            // After the poll phase, so that all requests received by then share the transaction.
            if (queue.length === 1)
                setImmediate(flush);
        }),
        async close() {
            if (closed)
                return;
            closed = true;
            while (queue.length > 0)
                flush();
            database.close();
        },
    };
}
/** Returns how many messages from the front of the queue fit into the next transaction. */
function batchSize(queue) {
    let bytes = 0;
    const firstExcess = queue.findIndex(({ message }) => {
        bytes += message.attachments.reduce((sum, { size }) => sum + size, 0);
        return bytes > maxBatchBytes;
    });
    return firstExcess === -1 ? maxBatch : Math.min(Math.max(firstExcess, 1), maxBatch);
}
/** Prepares the statements that insert a message. */
function prepareInsert(database) {
    const find = database.prepare('SELECT digest, reference, received_at FROM messages WHERE id = ?');
    const nextNumber = database.prepare(`INSERT INTO given_numbers (year, last) VALUES (?, 1) ON CONFLICT (year) DO UPDATE SET last = last + 1 RETURNING last`);
    const insert = database.prepare(`INSERT INTO messages (id, year, number, received_at, form, version, language, page_url, page_title, sent_at, digest, answers, page)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING reference, received_at`);
    const insertAttachment = database.prepare(`INSERT INTO attachments (message_id, field, position, name, type, size, content)
     VALUES (?, ?, ?, ?, ?, ?, ?)`);
    return (message) => {
        const existing = find.get(message.id);
        if (existing) {
            return existing['digest'] === message.digest
                ? { outcome: 'repeated', receipt: toReceipt(existing) }
                : { outcome: 'conflict' };
        }
        const { id, receivedAt, form, version, language, page, sentAt, digest, values, attachments } = message;
        const year = swedishYear(receivedAt);
        const number = nextNumber.get(year)?.['last'] ?? null;
        const row = insert.get(id, year, number, receivedAt.toISOString(), form, version, language, page.url ?? null, page.title ?? null, sentAt, digest, JSON.stringify(values), JSON.stringify(page));
        for (const [field, files] of Map.groupBy(attachments, (file) => file.field)) {
            for (const [position, { name, type, size, content }] of files.entries()) {
                insertAttachment.run(id, field, position, name, type, size, content);
            }
        }
        return { outcome: 'stored', receipt: toReceipt(row ?? {}) };
    };
}
const toReceipt = (row) => ({
    reference: String(row['reference']),
    receivedAt: String(row['received_at']),
});
const yearFormat = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' });
const swedishYear = (date) => Number(yearFormat.format(date));
