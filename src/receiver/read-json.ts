import { parseJson, type ParsedJson } from './parse-json.ts';
import { readBody, refuse } from './read-body.ts';

/** How much a message may hold. */
export interface JsonLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
}

const jsonType = /^application\/json[ \t]*(?:;[ \t]*charset=(?:utf-8|"utf-8")[ \t]*)?$/i;

/** Reads a request's body as JSON, limits first: its type (415), its size (413), its nesting (400, as what is not JSON). */
export async function readJson(request: Request, { maxBytes, maxDepth }: JsonLimits): Promise<ParsedJson> {
  if (!jsonType.test(request.headers.get('content-type') ?? '')) return refuse(415);
  const body = await readBody(request, { maxBytes });
  return body.ok ? parseJson(body.bytes, maxDepth) : body;
}
