import { flattenInputs } from '../values/flatten-inputs.js';
import { maxAddressLength, maxTitleLength } from './page.js';
/** JSON may write each UTF-16 unit as an escape of six bytes, and a character outside of the BMP has two. */
const bytesPerCharacter = 12;
/** The longest option value, file name and media type of the contract, in characters. */
const longestValue = 200;
const longestFile = 255 + 161 + 60;
/** The characters of an answer whose field has no bound of its own: a date, a phone number, an e-mail address. */
const longestLine = 320;
/** The maximum number of options that are chosen at once from a list that is fetched, as `maxChoices` allows. */
const maxChoices = 2000;
/** The envelope: address, referrer and title of the page, and short values. */
const envelope = 2 * maxAddressLength + maxTitleLength + 1000;
/** For a field type of a developer, whose answers may be anything. */
const customAnswer = 20_000;
/** No form has a smaller limit, so that a change to a form seldom changes it. */
const minBytes = 64 * 1024;
/** Returns the size of the largest message of a form, in bytes, without the content of its files. */
export function maxMessageBytes(form) {
    const answers = flattenInputs(form.fields).map(({ input }) => input.name.length + maxCharacters(input));
    return Math.max(minBytes, bytesPerCharacter * answers.reduce((sum, length) => sum + length, envelope));
}
/** Returns the size of all files that a message of a form may have, in bytes. */
export function maxFileBytes({ fields }) {
    const sizes = flattenInputs(fields).map(({ input }) => input.type === 'file' ? Math.floor(input.maxFiles * input.maxSize * 1e6) : 0);
    return sizes.reduce((sum, size) => sum + size, 0);
}
/** Returns the number of characters in the longest answer to an input. */
function maxCharacters(input) {
    switch (input.type) {
        case 'text':
        case 'textarea':
            return input.maxLength;
        case 'select':
        case 'radio':
            return longestValue;
        case 'checkboxes': {
            const own = input.options.reduce((sum, { value }) => sum + value.length + 3, 0);
            return own + (input.optionsFrom === undefined ? 0 : (input.maxChoices ?? maxChoices) * longestValue);
        }
        case 'file':
            return input.maxFiles * longestFile;
        case 'hidden':
            return input.value.length;
        case 'email':
        case 'tel':
        case 'number':
        case 'date':
        case 'checkbox':
            return longestLine;
        default:
            return customAnswer;
    }
}
/** The slowest line that files are sent over: 100 kB in a second, as on a slow mobile network. */
export const slowestBytesPerMs = 100;
/**
 * Returns how long a sender waits for the response to a message with files, in milliseconds.
 *
 * The receiver gives a message at least this time.
 *
 * @param timeout - The time without files, in milliseconds.
 * @param fileBytes - The size of the files together.
 */
export const sendingTime = (timeout, fileBytes) => timeout + fileBytes / slowestBytesPerMs;
