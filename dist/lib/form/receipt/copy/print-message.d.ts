import type { DescribedMessage } from './message-text.js';
/**
 * Prints a message without the page, from a frame. The frame stays until the next print or until `container` is removed:
 * some browsers still read it after `print()` has returned.
 */
export declare function printMessage(message: DescribedMessage, container: Element): Promise<void>;
