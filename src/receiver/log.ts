/** An event for the operator of the receiver. It contains no personal data and no text from a sender. */
export type LogEntry =
  | {
      readonly event: 'request';
      readonly method: string;
      readonly path: string;
      readonly status: number;
      readonly ms: number;
    }
  | {
      readonly event: 'store-failed' | 'outbox-failed' | 'digest-failed' | 'page-failed' | 'earlier-failed';
      readonly reason: string;
    }
  /** A message was stored, but its answer time could not be computed. */
  | { readonly event: 'answer-time-failed'; readonly reason: string }
  /** A message could not be delivered; it is tried again. */
  | {
      readonly event: 'delivery-failed';
      readonly destination: string;
      readonly attempt: number;
      readonly reason: string;
    }
  /** An option list could not be fetched; the address is that of the config. */
  | { readonly event: 'options-failed'; readonly address?: string; readonly reason: string };

/** Writes an entry to the log. */
export type Log = (entry: LogEntry) => void;

/** Returns the code of an error. Its message may quote personal data and must not be logged. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  // The code of a DOMException is a legacy number.
  if (error instanceof DOMException) return error.name;
  const { code, errcode, responseCode }: Partial<Record<string, unknown>> = Object(error); // of Node, SQLite and nodemailer
  return [code ?? error.name, errcode, responseCode]
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' ');
}
