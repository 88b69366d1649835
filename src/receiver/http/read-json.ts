import { readBody, reject, type Rejection, type RequestBody } from './read-body.ts';
import type { BytesLimits } from './read-bytes.ts';

/** Limits of a message in JSON. */
export interface JsonLimits extends BytesLimits {
  readonly maxDepth: number;
}

/** A JSON value, or the status to reject the request with. */
export type ParsedJson = { readonly ok: true; readonly value: unknown } | Rejection;

const jsonType = /^application\/json[ \t]*(?:;[ \t]*charset=(?:utf-8|"utf-8")[ \t]*)?$/i;

/** Reads the body of a request as JSON. Rejects another content type (415), a body that is too large (413), other text (400). */
export async function readJson(request: RequestBody, { maxDepth, ...limits }: JsonLimits): Promise<ParsedJson> {
  if (!jsonType.test(request.headers.get('content-type') ?? '')) return reject(415);
  const body = await readBody(request, limits);
  return body.ok ? parseJson(body.bytes, maxDepth) : body;
}

/** Parses JSON in UTF-8. Checks the nesting before parsing, so that no deep structure is created. */
export function parseJson(bytes: Uint8Array, maxDepth: number): ParsedJson {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (isTooDeep(text, maxDepth)) return reject(400);
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    // Not UTF-8, or not JSON.
    return reject(400);
  }
}

/** Whether brackets nest too deep, in one pass without recursion. Only correct for JSON; other text fails to parse. */
function isTooDeep(text: string, maxDepth: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quoted) {
      if (character === '\\') index++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') {
      depth++;
      if (depth > maxDepth) return true;
    } else if (character === '}' || character === ']') depth--;
  }
  return false;
}
