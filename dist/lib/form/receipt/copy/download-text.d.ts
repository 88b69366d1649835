/** Downloads a text as a file with a byte order mark and CRLF, which older Windows programs need to show å, ä and ö. */
export declare function downloadText(name: string, text: string): void;
