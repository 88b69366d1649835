/** What the receiver tells its operator: facts about its work, and nothing that a person wrote or could be known by. */
export type LogEntry =
  | {
      readonly event: 'request';
      readonly method: string;
      readonly path: string;
      readonly status: number;
      readonly ms: number;
    }
  | { readonly event: 'store-failed' | 'page-failed'; readonly reason: string }
  /** A message was stored, but when to answer it could not be told. */
  | { readonly event: 'answer-time-failed'; readonly reason: string }
  /** A list of options could not be had; the address is the config's own. */
  | { readonly event: 'options-failed'; readonly address?: string; readonly reason: string };

/** Takes facts as they happen. */
export type Log = (fact: LogEntry) => void;

/** Names an error by its code alone; messages may quote what was being worked on. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  // Its code is a number of old that says nothing.
  if (error instanceof DOMException) return error.name;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown }; // Node and SQLite set them; the type does not say so
  return [code ?? error.name, errcode].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ');
}
