import type { FileFields } from './file-fields.ts';
import type { Reservation } from './memory-budget.ts';
import type { Pace } from './pace.ts';
import { readBody, reject, type Rejection, type RequestBody } from './read-body.ts';
import { parseJson, readJson, type JsonLimits } from './read-json.ts';
import { splitMultipart, type Part } from './split-multipart.ts';

/** Limits of the message and of its files. */
export interface MessageLimits extends FileFields {
  readonly message: JsonLimits;
  readonly pace: Pace;
}

/** The memory of one request: that for files is apart, so that they never keep a message without files out. */
export interface MessageMemory {
  readonly text: Reservation;
  readonly files: Reservation;
}

/** A message before validation and its files, or the status to reject the request with. */
export type ReadMessage = { readonly ok: true; readonly value: unknown; readonly files: readonly Part[] } | Rejection;

/** Reads a posted message: JSON, or multipart if the form has file fields. */
export async function readMessage(
  request: RequestBody,
  limits: MessageLimits,
  memory: MessageMemory,
): Promise<ReadMessage> {
  const type = request.headers.get('content-type') ?? '';
  if (limits.names.length > 0 && /^multipart\/form-data[ \t]*(?:;|$)/i.test(type)) {
    return readMultipart(request, type, limits, memory.files);
  }
  const result = await readJson(request, { ...limits.message, pace: limits.pace, reservation: memory.text });
  return result.ok ? { ...result, files: [] } : result;
}

// RFC 2046 limits a boundary to 70 characters.
const multipartType =
  /^multipart\/form-data[ \t]*;[ \t]*boundary=(?:"([\w'()+,./:=? -]{1,70})"|([\w'()+,./:=?-]{1,70}))[ \t]*(?:;[ \t]*charset=utf-8[ \t]*)?$/i;

/**
 * Reads a message with files: the first part named `message` is the message in JSON, all others are files.
 *
 * Everything is kept in memory, because the store saves a message and its files in one transaction.
 */
async function readMultipart(
  request: RequestBody,
  type: string,
  { message, maxFileBytes, maxParts, pace }: MessageLimits,
  reservation: Reservation,
): Promise<ReadMessage> {
  const [, quoted, plain] = multipartType.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return reject(400);
  const body = await readBody(request, { maxBytes: message.maxBytes + maxFileBytes, reservation, pace });
  if (!body.ok) return body;
  const multipart = splitMultipart(body.bytes, boundary, maxParts);
  if (!multipart.ok) return multipart;
  const messagePart = multipart.parts.find(({ name }) => name === 'message');
  if (messagePart === undefined) return reject(400);
  if (messagePart.content.byteLength > message.maxBytes) return reject(413);
  const json = parseJson(messagePart.content, message.maxDepth);
  // Compared by identity: a file field may also be named "message".
  return json.ok ? { ...json, files: multipart.parts.filter((part) => part !== messagePart) } : json;
}
