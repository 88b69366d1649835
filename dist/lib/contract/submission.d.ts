import * as z from 'zod/mini';
import type { Form } from './default-form.ts';
/** A whole message as it travels: the answers and the envelope around them. */
export declare function submissionSchema(form: Pick<Form, 'name' | 'fields'>): z.ZodMiniObject<{
    version: z.ZodMiniLiteral<1>;
    id: z.ZodMiniUUID;
    form: z.ZodMiniLiteral<string>;
    language: z.ZodMiniString<string>;
    sentAt: z.ZodMiniISODateTime;
    page: z.ZodMiniObject<{
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        title: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
    }, z.core.$strict>;
    values: z.ZodMiniType<Readonly<Record<string, string>>, unknown, z.core.$ZodTypeInternals<Readonly<Record<string, string>>, unknown>>;
}, z.core.$strict>;
export type Submission = z.infer<ReturnType<typeof submissionSchema>>;
