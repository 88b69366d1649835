import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import type { Attachment, Message, Store } from '../../../src/receiver/store/store.ts';
import { storable } from '../support.ts';

/** Creates messages with different ids and the same changes. */
export const many = (count: number, changes: Partial<Message> = {}) =>
  Array.from({ length: count }, () => storable(changes));

/** Creates an attachment. */
export const attachment = (field: string, name: string, content: string | Uint8Array = ''): Attachment => {
  const bytes = Buffer.from(content);
  return { field, name, type: 'image/png', size: bytes.length, content: bytes };
};

/** Stores a message and returns its reference. */
export async function referenceOf(store: Store, message: Message = storable()): Promise<string> {
  const saved = await store.save(message);
  assert.notEqual(saved.outcome, 'conflict');
  return 'receipt' in saved ? saved.receipt.reference : '';
}

/** Queries a data file without the store. */
export function rowsIn(path: string, sql = 'SELECT * FROM messages ORDER BY year, number') {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

/** Changes a data file without the store, to make the store fail. */
export function tamper(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}
