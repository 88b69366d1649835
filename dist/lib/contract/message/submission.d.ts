import * as z from 'zod/mini';
import type { Form } from '../config/form.ts';
/** Returns the schema of a message to a form: the answers and the envelope around them. */
export declare function submissionSchema(form: Pick<Form, 'name' | 'fields' | 'page'>): z.ZodMiniObject<{
    version: z.ZodMiniLiteral<1>;
    id: z.ZodMiniUUID;
    form: z.ZodMiniLiteral<string>;
    language: z.ZodMiniString<string>;
    sentAt: z.ZodMiniISODateTime;
    page: z.ZodMiniObject<{
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
        language: z.ZodMiniOptional<z.ZodMiniString<string>>;
        referrer: z.ZodMiniOptional<z.ZodMiniString<string>>;
        viewport: z.ZodMiniOptional<z.ZodMiniObject<{
            width: z.ZodMiniNumber<number>;
            height: z.ZodMiniNumber<number>;
        }, z.core.$strict>>;
        version: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>;
    values: z.ZodMiniType<Readonly<Record<string, import("../values/answer.ts").Answer>>, unknown, z.core.$ZodTypeInternals<Readonly<Record<string, import("../values/answer.ts").Answer>>, unknown>>;
}, z.core.$strict>;
export type Submission = z.infer<ReturnType<typeof submissionSchema>>;
