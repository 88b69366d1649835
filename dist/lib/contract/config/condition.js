import * as z from 'zod/mini';
import { configIssue } from './check/config-issue.js';
import { pickSchema } from './pick-schema.js';
/** Maximum nesting of conditions, well below the stack limit of browsers. */
const maxDepth = 20;
const field = z.string();
const conditions = z.array(z.lazy(() => ConditionSchema)).check(z.minLength(1));
/** Each form of a condition by the key that distinguishes it from the others. */
const forms = {
    is: z.strictObject({ field, is: z.string() }),
    in: z.strictObject({ field, in: z.array(z.string()).check(z.minLength(1)) }),
    filled: z.strictObject({ field, filled: z.boolean() }),
    all: z.strictObject({ all: conditions }),
    any: z.strictObject({ any: conditions }),
    not: z.strictObject({ not: z.lazy(() => ConditionSchema) }),
};
/** The schema of each form of a condition, for the JSON Schema. */
export const conditionForms = Object.values(forms);
export const ConditionSchema = pickSchema((json) => {
    if (isDeeper(json, maxDepth))
        return { issue: { code: 'custom', input: json, ...configIssue('tooDeep', { max: maxDepth }) } };
    const schema = Object.entries(forms).find(([key]) => Object.hasOwn(Object(json), key))?.[1];
    return schema ? { schema } : { issue: { code: 'custom', input: json, ...configIssue('condition') } };
});
/** Whether conditions nest deeper than a number of levels. */
function isDeeper(json, levels) {
    const { all, any, not } = Object(json);
    return [all, any, not].flat().some((inner) => inner !== undefined && (levels === 0 || isDeeper(inner, levels - 1)));
}
/** Returns the conditions on single fields that a condition consists of. */
export function fieldConditionsOf(condition) {
    if ('all' in condition)
        return condition.all.flatMap(fieldConditionsOf);
    if ('any' in condition)
        return condition.any.flatMap(fieldConditionsOf);
    return 'not' in condition ? fieldConditionsOf(condition.not) : [condition];
}
