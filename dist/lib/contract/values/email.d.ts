/** Reads an e-mail address, gives it without what stands around it, or undefined if it has not the shape of one. */
export declare function parseEmail(text: string): string | undefined;
