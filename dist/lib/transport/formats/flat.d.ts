import type { Answer } from '../../contract/values/parse-answer.ts';
import type { Submission } from '../../contract/message/submission.ts';
import type { SendOptions } from '../send.ts';
import { type Encoded } from './format.ts';
/** A field as an HTML form sends it. */
export type FlatField = readonly [name: string, text: string];
/** A message as the fields of an HTML form: the answers, what is around them, what a config adds. Files go by themselves. */
export declare function flatFields({ values, ...envelope }: Submission, options: SendOptions): FlatField[];
/** Adds the fields that a config adds; what a message itself says goes before. */
export declare function withExtras(told: readonly FlatField[], { extraFields }: SendOptions): FlatField[];
/** The texts that an answer is made of; none for files. */
export declare const textsOf: (answer: Answer) => string[];
/** Whether the endpoint gets nothing to know a repeat by. */
export declare const hasNoId: (options: SendOptions) => Pick<Encoded, 'isNotIdempotent'>;
