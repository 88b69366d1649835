import type { AllMessages } from '../../../messages/messages.ts';
/** Says in words which files may be chosen. */
export declare function describeKinds(accept: readonly string[], { files: { kinds }, language }: AllMessages): string;
