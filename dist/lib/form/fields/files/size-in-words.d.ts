/** Says how large a file is, as the language writes it. */
export declare function formatSize(bytes: number, language: string): string;
