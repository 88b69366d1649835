/** Whether a host is this machine: an address as sockets have it, or a name or an address as in a URL. */
export const isLoopback = (host: string): boolean =>
  /^(?:(?:::ffff:)?127(?:\.\d{1,3}){3}|::1|\[::1\]|localhost)$/i.test(host);
