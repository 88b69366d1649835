import type { Form } from './form.ts';
import { type Given } from './look-at.ts';
/** Within how many working days the sender of these answers can expect one; undefined where nobody has promised any. */
export declare function answerDays({ fields, answerWithin }: Pick<Form, 'fields' | 'answerWithin'>, values: Given): number | undefined;
