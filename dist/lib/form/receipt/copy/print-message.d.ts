import type { DescribedMessage } from './message-text.ts';
/**
 * Prints a message and nothing of the page around it: by a frame, which stays until `place` goes or it prints again, as
 * some browsers are still reading it when they say that they have printed.
 */
export declare function printMessage(message: DescribedMessage, place: Element): Promise<void>;
