import { type AnswerContext, type CustomInput } from '../fields/field-type.js';
import { type ParsedAnswer } from './answer.js';
import type { VisibleInput } from './evaluate-form.js';
/** The options for parsing answers, apart from the state of the form. */
export interface AnswerOptions extends Pick<AnswerContext, 'country' | 'matchPattern'> {
    /**
     * Called when a developer's field type throws instead of checking an answer, which then counts as valid: nobody could
     * correct it, and the endpoint checks it again. Default: the error is thrown.
     */
    readonly onTypeError?: ((input: CustomInput, error: unknown) => void) | undefined;
}
/**
 * Parses the answer to an input by its field type: accepted as people write it, returned in the one form in which it is
 * stored. The result, parsed again, is the same.
 *
 * @param raw - The answer as it comes from a control or from the network.
 * @param context - Without a country, it is that of the default config.
 */
export declare function parseAnswer({ input, required, options }: VisibleInput, raw: unknown, { onTypeError, ...context }?: AnswerOptions): ParsedAnswer;
