/** Returns why a delivery has failed, in words and with its code, of which only the first word is looked up. */
export declare function explainFailure(code: string, language: 'sv' | 'en'): string;
