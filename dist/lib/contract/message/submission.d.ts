import * as z from 'zod/mini';
import type { Form } from '../config/form.js';
import type { AnswerOptions } from '../values/parse-answer.js';
type SubmittedForm = Pick<Form, 'name' | 'fields' | 'page' | 'country'>;
/** Returns the schema of a message to a form: the answers and the envelope around them. */
export declare function submissionSchema(form: SubmittedForm, options?: Pick<AnswerOptions, 'matchPattern'>): z.ZodMiniType<Submission>;
/** Returns the schema of a message whose answers depend on no language. */
export declare function schemaFor(form: SubmittedForm, options: AnswerOptions): z.ZodMiniObject<{
    version: z.ZodMiniLiteral<1>;
    id: z.ZodMiniUUID;
    form: z.ZodMiniLiteral<string>;
    language: z.ZodMiniString<string>;
    sentAt: z.ZodMiniISODateTime;
    page: z.ZodMiniObject<{
        url: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        language: z.ZodMiniOptional<z.ZodMiniString<string>>;
        referrer: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
        viewport: z.ZodMiniOptional<z.ZodMiniObject<{
            width: z.ZodMiniNumber<number>;
            height: z.ZodMiniNumber<number>;
        }, z.core.$strict>>;
        version: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    values: z.ZodMiniType<Readonly<Record<string, import("../values/answer.js").Answer>>, unknown, z.core.$ZodTypeInternals<Readonly<Record<string, import("../values/answer.js").Answer>>, unknown>>;
}, z.core.$strict>;
export type Submission = z.infer<ReturnType<typeof schemaFor>>;
export {};
