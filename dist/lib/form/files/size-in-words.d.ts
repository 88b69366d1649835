/** Says how large a file is, as the language writes it. */
export declare function sizeInWords(bytes: number, language: string): string;
