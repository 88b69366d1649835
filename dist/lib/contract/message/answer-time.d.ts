import type { Form } from '../config/form.ts';
import { type RawValues } from '../values/evaluate-form.ts';
/** Returns the number of working days within which an answer is promised, or undefined. */
export declare function answerDays({ fields, answerWithin }: Pick<Form, 'fields' | 'answerWithin'>, values: RawValues): number | undefined;
