import * as z from 'zod/mini';
import { type Condition } from '../config/condition.js';
import { type PickSchema } from '../config/pick-schema.js';
import type { Text } from '../config/text.js';
import { type CustomInput } from './field-type.js';
import { type Input, type InputConfigOf, type InputType } from './registry.js';
export type { Input, InputOf } from './registry.js';
declare const NoteSchema: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"note">;
    text: z.ZodMiniType<Text, Text, z.core.$ZodTypeInternals<Text, Text>>;
    showWhen: z.ZodMiniOptional<PickSchema<Condition, Condition>>;
}, z.core.$strict>;
export type Note = z.infer<typeof NoteSchema>;
type MemberConfig = InputConfigOf<InputType> | CustomInput | Note;
/** A question or a note: anything that a group may contain. */
export declare const GroupMemberSchema: PickSchema<{
    type: "note";
    text: Text;
    showWhen?: Condition | undefined;
} | Input, MemberConfig>;
export interface Group {
    type: 'group';
    label: Text;
    hint?: Text | undefined;
    showWhen?: Condition | undefined;
    fields: (Input | Note)[];
}
export type Field = Input | Note | Group;
/** A field as a config contains it: a key with a default may be left out. */
export type FieldConfig = MemberConfig | (Omit<Group, 'fields'> & {
    fields: MemberConfig[];
});
/** The schemas of what arranges questions. */
export declare const layoutSchemas: {
    note: z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"note">;
        text: z.ZodMiniType<Text, Text, z.core.$ZodTypeInternals<Text, Text>>;
        showWhen: z.ZodMiniOptional<PickSchema<Condition, Condition>>;
    }, z.core.$strict>;
    group: z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"group">;
        label: z.ZodMiniType<Text, Text, z.core.$ZodTypeInternals<Text, Text>>;
        hint: z.ZodMiniOptional<z.ZodMiniType<Text, Text, z.core.$ZodTypeInternals<Text, Text>>>;
        showWhen: z.ZodMiniOptional<PickSchema<Condition, Condition>>;
        fields: z.ZodMiniArray<PickSchema<{
            type: "note";
            text: Text;
            showWhen?: Condition | undefined;
        } | Input, MemberConfig>>;
    }, z.core.$strict>;
};
/** An entry of `fields` in a config. */
export declare const FieldSchema: PickSchema<Field, FieldConfig>;
