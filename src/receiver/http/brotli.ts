import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { parseAccept } from 'hono/utils/accept';

const compress = promisify(brotliCompress);

/** Returns the compressed bytes of a file. */
export type CompressOnce = (key: string, bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;

/** Creates the function that compresses each file once, on its first request; the key must identify the bytes. */
export function createCompressOnce(): CompressOnce {
  const compressed = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return (key, bytes) => {
    const compressing = compressed.get(key) ?? compress(bytes).then((buffer) => new Uint8Array(buffer));
    compressed.set(key, compressing);
    return compressing;
  };
}

/** Whether an `Accept-Encoding` header accepts brotli, as `br` or `*` with a weight above 0 (RFC 9110 §12.5.3). */
export function acceptsBrotli(header: string): boolean {
  const weights = new Map(parseAccept(header).map(({ type, q }) => [type.toLowerCase(), q]));
  return (weights.get('br') ?? weights.get('*') ?? 0) > 0;
}
