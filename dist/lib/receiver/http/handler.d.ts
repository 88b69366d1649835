/** The sender of a request. */
export interface Client {
    /** The IP address, if it is known; without it, no limit per client applies. */
    readonly address?: string | undefined;
}
/** Responds to a request; never rejects. */
export type Handler = (request: Request, client?: Client) => Promise<Response>;
