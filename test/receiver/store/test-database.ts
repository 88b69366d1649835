import type { MessageStore } from '../../../src/receiver/store/store.ts';

/** An empty database, or data file, that several stores can open at the same time. */
export interface TestDatabase {
  open(): Promise<MessageStore>;
  /** Queries it without a store. */
  rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}
