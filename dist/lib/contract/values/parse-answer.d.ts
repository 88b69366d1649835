import { type ParsedAnswer } from './answer.ts';
import type { VisibleInput } from './evaluate-form.ts';
/**
 * Parses the answer to an input by its field type: accepted as people write it, returned in the one form in which it is
 * stored. The result, parsed again, is the same.
 *
 * @param raw - The answer as it comes from a control or from the network.
 */
export declare function parseAnswer({ input, required, options }: VisibleInput, raw: unknown): ParsedAnswer;
