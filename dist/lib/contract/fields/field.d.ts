import * as z from 'zod/mini';
import { type Condition } from '../config/condition.ts';
import { type PickSchema } from '../config/pick-schema.ts';
import type { Text } from '../config/text.ts';
import { type Input } from './registry.ts';
export type { Input, InputOf } from './registry.ts';
declare const NoteSchema: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"note">;
    text: z.ZodMiniType<Text, unknown, z.core.$ZodTypeInternals<Text, unknown>>;
    showWhen: z.ZodMiniOptional<PickSchema<Condition>>;
}, z.core.$strict>;
export type Note = z.infer<typeof NoteSchema>;
/** A question or a note: anything that a group may contain. */
export declare const GroupMemberSchema: PickSchema<{
    type: "note";
    text: Text;
    showWhen?: Condition | undefined;
} | Input>;
export interface Group {
    type: 'group';
    label: Text;
    hint?: Text | undefined;
    showWhen?: Condition | undefined;
    fields: (Input | Note)[];
}
export type Field = Input | Note | Group;
/** The schemas of what arranges questions. */
export declare const layoutSchemas: {
    note: z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"note">;
        text: z.ZodMiniType<Text, unknown, z.core.$ZodTypeInternals<Text, unknown>>;
        showWhen: z.ZodMiniOptional<PickSchema<Condition>>;
    }, z.core.$strict>;
    group: z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"group">;
        label: z.ZodMiniType<Text, unknown, z.core.$ZodTypeInternals<Text, unknown>>;
        hint: z.ZodMiniOptional<z.ZodMiniType<Text, unknown, z.core.$ZodTypeInternals<Text, unknown>>>;
        showWhen: z.ZodMiniOptional<PickSchema<Condition>>;
        fields: z.ZodMiniArray<PickSchema<{
            type: "note";
            text: Text;
            showWhen?: Condition | undefined;
        } | Input>>;
    }, z.core.$strict>;
};
/** An entry of `fields` in a config. */
export declare const FieldSchema: PickSchema<Field>;
