/** The sender of a request. */
export interface Client {
  /** The IP address, if it is known; without it, no limit per client applies. */
  readonly address?: string | undefined;
}

/** Responds to a request; never rejects. */
export type Handler = (request: Request, client?: Client) => Promise<Response>;

/** The part of a request that the receiver reads: a `Request` takes longer to create than a message takes to store. */
export interface PlainRequest {
  readonly method: string;
  readonly pathname: string;
  readonly headers: Pick<Headers, 'get'>;
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** A response that is not yet written. */
export interface PlainResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Responds to a plain request; never rejects. */
export type PlainHandler = (request: PlainRequest, client?: Client) => Promise<PlainResponse>;

/** Creates a response with JSON. */
export const jsonResponse = (value: unknown, status = 200, headers: PlainResponse['headers'] = {}): PlainResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

/** Makes a handler of web requests out of one of plain requests. */
export function toHandler(handle: PlainHandler): Handler {
  return async (request, client) => {
    const { method, url, headers } = request;
    // The body is created when it is read.
    const plain = {
      method,
      pathname: new URL(url).pathname,
      headers,
      get body() {
        return request.body;
      },
    };
    const { body, ...init } = await handle(plain, client);
    return new Response(body, init);
  };
}
