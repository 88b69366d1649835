import { invalidAnswer, validAnswer } from '../values/answer.ts';
import { fixedSchema } from './answer-schema.ts';
import { commonKeys } from './common-keys.ts';
import type { FieldType } from './field-type.ts';
import { valueSchema } from './option.ts';

const keys = {
  name: commonKeys.name,
  /** The value that is sent. */
  value: valueSchema(2000),
  showWhen: commonKeys.showWhen,
};

/** The field type `hidden`: a fixed value, which the resident does not see. */
export const hiddenField = {
  type: 'hidden',
  keys,
  answer: (field) =>
    fixedSchema((text) => (text === field.value.trim() ? validAnswer(text) : invalidAnswer('notOption'))),
  isComparable: () => true,
} satisfies FieldType<typeof keys, 'hidden'>;
