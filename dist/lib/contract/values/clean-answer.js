import { isCustom } from '../fields/field-type.js';
import { cleanLine, cleanText } from './clean-text.js';
/** Cleans a text that was written in answer to a question. The value of an option is compared as the config has it. */
export function cleanAnswer(input, text) {
    switch (input.type) {
        case 'select':
        case 'radio':
        case 'checkboxes':
        case 'hidden':
            return text.trim();
        default:
            return input.type === 'textarea' || isCustom(input) ? cleanText(text) : cleanLine(text);
    }
}
