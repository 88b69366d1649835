import * as z from 'zod/mini';
import { invalidAnswer, noAnswer, validAnswer } from '../values/answer.ts';
import { answerSchema } from './answer-schema.ts';
import { draftableKeys } from './common-keys.ts';
import type { FieldType } from './field-type.ts';

const keys = {
  ...draftableKeys,
  /** Whether it is ticked at first. */
  default: z.optional(z.boolean()),
};

/** The field type `checkbox`: a statement to agree to. */
export const checkboxField = {
  type: 'checkbox',
  keys,
  answer: () =>
    answerSchema((raw) => {
      if (raw === undefined || raw === false) return noAnswer;
      return raw === true ? validAnswer(true) : invalidAnswer('invalid');
    }),
} satisfies FieldType<typeof keys, 'checkbox'>;
