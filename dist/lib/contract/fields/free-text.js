import { countCharacters } from '../values/count-characters.js';
import { invalidAnswer, validAnswer } from '../values/answer.js';
import { matchBounded } from '../values/match-pattern.js';
import { checkBounds } from './common-keys.js';
/** Parses a free text: its length and its pattern. */
export function parseFreeText({ minLength = 0, maxLength, pattern }, { matchPattern = matchBounded }, text) {
    const length = countCharacters(text);
    if (length > maxLength)
        return invalidAnswer('tooLong', { max: maxLength, length });
    if (length < minLength)
        return invalidAnswer('tooShort', { min: minLength, length });
    const matches = pattern === undefined || matchPattern(pattern, text);
    return matches ? validAnswer(text) : invalidAnswer('pattern');
}
/** Checks the bounds of a free text, and that a pattern has an error text. */
export function checkFreeText(field) {
    const { minLength, maxLength, pattern, errors } = field;
    const hasErrorText = pattern === undefined || errors?.pattern !== undefined;
    return [
        ...(hasErrorText ? [] : [{ key: 'pattern', code: 'patternWithoutError' }]),
        ...checkBounds({ minLength, maxLength }, 'minLength', 'maxLength'),
    ];
}
