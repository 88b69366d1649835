/** Whether a host is this machine: an address as sockets have it, or a name or an address as in a URL. */
export declare const isLoopback: (host: string) => boolean;
