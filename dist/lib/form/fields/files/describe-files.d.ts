import type { AllMessages } from '../../../messages/messages.js';
/** Formats a file size in the units and digits of a language. */
export declare function formatSize(bytes: number, language: string): string;
/** Describes the accepted file types in words, as a list. */
export declare function describeTypes(accept: readonly string[], { files: { kinds }, language }: Pick<AllMessages, 'files' | 'language'>): string;
