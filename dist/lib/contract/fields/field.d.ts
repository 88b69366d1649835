import * as z from 'zod/mini';
import { type PickSchema } from '../config/pick-schema.js';
import { type CustomInput } from './field-type.js';
import { type Input, type InputConfigOf, type InputType } from './registry.js';
export type { Input, InputOf } from './registry.js';
declare const NoteSchema: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"note">;
    text: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
    showWhen: z.ZodMiniOptional<PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
}, z.core.$strict>;
/** A text between questions. */
export interface Note extends z.infer<typeof NoteSchema> {
}
type MemberConfig = InputConfigOf<InputType> | CustomInput | Note;
/** A question or a note: anything that a group may contain. */
export declare const GroupMemberSchema: PickSchema<Note | Input, MemberConfig>;
declare const GroupSchema: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"group">;
    label: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
    hint: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
    showWhen: z.ZodMiniOptional<PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
    fields: z.ZodMiniArray<PickSchema<Note | Input, MemberConfig>>;
}, z.core.$strict>;
/** Questions and notes under a heading. */
export interface Group extends z.infer<typeof GroupSchema> {
}
/** An entry of `fields`, with the defaults of its keys. */
export type Field = Input | Note | Group;
/** A field as a config contains it: a key with a default may be left out. */
export type FieldConfig = MemberConfig | (Omit<Group, 'fields'> & {
    fields: MemberConfig[];
});
/** The schemas of the entries without an answer. */
export declare const layoutSchemas: {
    note: z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"note">;
        text: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
        showWhen: z.ZodMiniOptional<PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
    }, z.core.$strict>;
    group: z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"group">;
        label: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
        hint: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
        showWhen: z.ZodMiniOptional<PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
        fields: z.ZodMiniArray<PickSchema<Note | Input, MemberConfig>>;
    }, z.core.$strict>;
};
/** An entry of `fields` in a config. */
export declare const FieldSchema: PickSchema<Field, FieldConfig>;
