/** Returns why a delivery has failed, in words and with its code, of which only the first word is looked up. */
export declare function explainFailure(code: string, language: 'sv' | 'en'): string;
/** Whether a code is that of Node and OpenSSL for a certificate of a server that is not trusted. */
export declare const isCertificateCode: (code: string) => boolean;
