import type { Form } from '../config/form.js';
import { type RawValues } from '../values/evaluate-form.js';
/** Returns the number of working days within which an answer is promised, or undefined. */
export declare function answerDays({ fields, answerWithin }: Pick<Form, 'fields' | 'answerWithin'>, values: RawValues): number | undefined;
