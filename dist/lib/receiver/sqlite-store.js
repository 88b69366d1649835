import { openDatabase } from './sqlite-file.js';
/** Most messages that share a commit; a bound on how long one transaction holds the file and this thread. */
const maxBatch = 256;
/** Most bytes of attachments that share a commit, where it is more than one message; for the same reason. */
const maxBatchBytes = 16 * 1024 * 1024;
/**
 * Keeps messages in one SQLite file. Messages that wait at the same time share a transaction, as the disk takes as long
 * for one as for many; each is answered only after that transaction is on disk, and one that fails spoils no other.
 */
export function createSqliteStore({ path }) {
    const database = openDatabase(path);
    const place = prepareInsert(database);
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
            const answers = batch.map(attempt);
            database.exec('COMMIT');
            for (const answer of answers)
                answer();
        }
        catch (error) {
            rollBack();
            for (const { reject } of batch)
                reject(error);
        }
    }
    /** Places one message, and returns the answer to give once the transaction is on disk. */
    function attempt({ message, resolve, reject }) {
        database.exec('SAVEPOINT message');
        try {
            const saved = place(message);
            database.exec('RELEASE message');
            return () => resolve(saved);
        }
        catch (error) {
            // Some errors, such as a full disk, end the whole transaction, and with it the neighbours.
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
            // The disk is gone; the next BEGIN fails and says so.
        }
    }
    return {
        save: (message) => new Promise((resolve, reject) => {
            if (closed)
                throw new Error('the store is closed');
            queue.push({ message, resolve, reject });
            // After the poll phase, so that all requests that have come in by then share the commit.
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
/** How many of the messages that wait, from the first, share the next commit. */
function batchSize(queue) {
    let bytes = 0;
    const past = queue.findIndex(({ message }) => {
        bytes += message.attachments.reduce((sum, { size }) => sum + size, 0);
        return bytes > maxBatchBytes;
    });
    return past === -1 ? maxBatch : Math.min(Math.max(past, 1), maxBatch);
}
/** Prepares the statements that place a message inside a transaction. */
function prepareInsert(database) {
    const find = database.prepare('SELECT digest, reference, received_at FROM messages WHERE id = ?');
    const nextNumber = database.prepare(`INSERT INTO given_numbers (year, last) VALUES (?, 1) ON CONFLICT (year) DO UPDATE SET last = last + 1 RETURNING last`);
    const insert = database.prepare(`INSERT INTO messages (id, year, number, received_at, form, version, language, page_url, page_title, sent_at, digest, answers, page)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING reference, received_at`);
    const attach = database.prepare(`INSERT INTO attachments (message_id, field, position, name, type, size, content)
     VALUES (?, ?, ?, ?, ?, ?, ?)`);
    return (message) => {
        const known = find.get(message.id);
        if (known) {
            return known['digest'] === message.digest
                ? { outcome: 'repeated', receipt: receiptOf(known) }
                : { outcome: 'conflict' };
        }
        const { id, receivedAt, form, version, language, page, sentAt, digest, values, attachments } = message;
        const year = yearInSweden(receivedAt);
        const number = nextNumber.get(year)?.['last'] ?? null;
        const row = insert.get(id, year, number, receivedAt.toISOString(), form, version, language, page.url ?? null, page.title ?? null, sentAt, digest, JSON.stringify(values), JSON.stringify(page));
        for (const [field, files] of Map.groupBy(attachments, (file) => file.field)) {
            for (const [position, { name, type, size, content }] of files.entries()) {
                attach.run(id, field, position, name, type, size, content);
            }
        }
        return { outcome: 'stored', receipt: receiptOf(row ?? {}) };
    };
}
const receiptOf = (row) => ({
    reference: String(row['reference']),
    receivedAt: String(row['received_at']),
});
const swedishYear = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Stockholm', year: 'numeric' });
const yearInSweden = (date) => Number(swedishYear.format(date));
