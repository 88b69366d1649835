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
export declare const jsonResponse: (value: unknown, status?: number, headers?: PlainResponse['headers']) => PlainResponse;
/** Makes a handler of web requests out of one of plain requests. */
export declare function toHandler(handle: PlainHandler): Handler;
