import { isCustom } from '../fields/field-type.ts';
import type { Input } from '../fields/field.ts';
import { cleanLine, cleanText } from './clean-text.ts';

/** Cleans a text that was written in answer to a question. The value of an option is compared as the config has it. */
export function cleanAnswer(input: Input, text: string): string {
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
