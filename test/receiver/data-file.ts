import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import type { Attachment, Message, Store } from '../../src/receiver/store.ts';
import { storable } from './support.ts';

/** Messages of their own, all with the same changes. */
export const many = (count: number, changes: Partial<Message> = {}) =>
  Array.from({ length: count }, () => storable(changes));

/** A file as it comes with a message. */
export const attachment = (field: string, name: string, content: string | Uint8Array = ''): Attachment => {
  const bytes = Buffer.from(content);
  return { field, name, type: 'image/png', size: bytes.length, content: bytes };
};

/** Stores a message and gives the reference that its sender is told. */
export async function referenceOf(store: Store, message: Message = storable()): Promise<string> {
  const saved = await store.save(message);
  assert.notEqual(saved.outcome, 'conflict');
  return 'receipt' in saved ? saved.receipt.reference : '';
}

/** Reads a data file beside the store. */
export function rowsIn(path: string, sql = 'SELECT * FROM messages ORDER BY year, number') {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

/** Changes a data file behind the store's back, to make it fail. */
export function tamper(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}
