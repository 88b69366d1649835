import * as z from 'zod/mini';
import type { Form } from '../config/form.ts';
import type { AnswerOptions } from '../values/parse-answer.ts';
import { valuesSchema } from '../values/values-schema.ts';
import { languageSchema, pageSchema } from './page.ts';

/** Returns the schema of a message to a form: the answers and the envelope around them. */
export function submissionSchema(form: Pick<Form, 'name' | 'fields' | 'page'>, options: AnswerOptions = {}) {
  return z.strictObject({
    /** Version of this contract. */
    version: z.literal(1),
    /** Made by the client; the same for every attempt to send the same content. */
    id: z.uuid(),
    form: z.literal(form.name),
    /** BCP 47 tag of the texts that the resident read. */
    language: languageSchema,
    /** When the resident pressed send, by the resident's own clock. */
    sentAt: z.iso.datetime({ offset: true }).check(z.maxLength(40)),
    page: pageSchema(form.page),
    values: valuesSchema(form.fields, options),
  });
}

export type Submission = z.infer<ReturnType<typeof submissionSchema>>;
