import { parseJson } from './parse-json.ts';
import { readBody, refuse } from './read-body.ts';
import type { MessageLimits, ReadMessage } from './read-message.ts';
import type { Reservation } from './memory-budget.ts';
import { splitMultipart } from './split-multipart.ts';

/** How much a message with files may hold. */
type MultipartLimits = Pick<MessageLimits, 'message' | 'maxFileBytes' | 'maxParts'>;

/** Tells whether a request says that it bears files. */
export const isMultipart = ({ headers }: Request): boolean =>
  /^multipart\/form-data[ \t]*(?:;|$)/i.test(headers.get('content-type') ?? '');

// 70 is the most that RFC 2046 allows.
const multipartType =
  /^multipart\/form-data[ \t]*;[ \t]*boundary=(?:"([\w'()+,./:=? -]{1,70})"|([\w'()+,./:=?-]{1,70}))[ \t]*(?:;[ \t]*charset=utf-8[ \t]*)?$/i;

/**
 * Reads a message with files: the first part named `message` is the message as JSON, all others are files. Everything is
 * held in memory: a message is stored whole or not at all, and the store takes it whole.
 */
export async function readMultipart(
  request: Request,
  limits: MultipartLimits,
  share: Reservation,
): Promise<ReadMessage> {
  const { message, maxFileBytes, maxParts } = limits;
  const [, quoted, plain] = multipartType.exec(request.headers.get('content-type') ?? '') ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return refuse(400);
  const body = await readBody(request, { maxBytes: message.maxBytes + maxFileBytes, share });
  if (!body.ok) return body;
  const split = splitMultipart(body.bytes, boundary, maxParts);
  if (!split.ok) return split;
  const envelope = split.parts.find(({ name }) => name === 'message');
  if (envelope === undefined) return refuse(400);
  if (envelope.content.byteLength > message.maxBytes) return refuse(413);
  const parsed = parseJson(envelope.content, message.maxDepth);
  // A field for files may be named "message" as well.
  return parsed.ok ? { ...parsed, files: split.parts.filter((part) => part !== envelope) } : parsed;
}
