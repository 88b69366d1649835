import * as z from 'zod/mini';
export const ConditionSchema = z.lazy(() => z.union([
    z.strictObject({ field: z.string(), is: z.string() }),
    z.strictObject({ field: z.string(), in: z.array(z.string()).check(z.minLength(1)) }),
    z.strictObject({ all: z.array(ConditionSchema).check(z.minLength(1)) }),
    z.strictObject({ any: z.array(ConditionSchema).check(z.minLength(1)) }),
    z.strictObject({ not: ConditionSchema }),
]));
/** The names of the fields that a condition asks about. */
export function fieldsOf(condition) {
    if ('all' in condition)
        return condition.all.flatMap(fieldsOf);
    if ('any' in condition)
        return condition.any.flatMap(fieldsOf);
    return 'not' in condition ? fieldsOf(condition.not) : [condition.field];
}
