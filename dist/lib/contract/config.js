import * as z from 'zod/mini';
import { fieldsOf } from './condition.js';
import { defaults } from './default-form.js';
import { FieldSchema } from './field.js';
import { placedInputs } from './placed-inputs.js';
import { TextSchema } from './text.js';
/** The fields of a form, with what no single field can know: names are unique and conditions lead somewhere. */
const FieldsSchema = z.array(FieldSchema).check(z.minLength(1), ({ value, issues }) => {
    for (const message of mistakesAcross(value))
        issues.push({ code: 'custom', message, input: value });
});
/** Everything that a config file may say. Each key left out has the default that its comment names. */
const ConfigSchema = z.strictObject({
    /** For the editor that completes the file; without effect. */
    $schema: z.optional(z.string()),
    /** Name of the form, sent with each message. Default: `kontakt`. */
    form: z._default(z.string().check(z.regex(/^[a-z0-9][a-z0-9_-]{0,63}$/)), defaults.form),
    /** Where messages are posted: an http(s) address, or one relative to the page. Default: what the tag says. */
    endpoint: z.optional(z.string().check(z.minLength(1))),
    /** Language of the form as BCP 47 tag. Default: what the tag says, else the nearest `lang` on the page. */
    language: z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))),
    /** Heading of the form. Default: `Kontaktformulär`, in the form's language. */
    heading: z.optional(TextSchema),
    /** What to ask. Default: the origin's form. */
    fields: z.optional(FieldsSchema),
    /** What happens next, said in the receipt. Default: a general sentence. */
    nextSteps: z.optional(TextSchema),
    /** How long to wait for the endpoint's answer, in seconds. Default: 15. */
    timeout: z._default(z.number().check(z.minimum(1), z.maximum(120)), defaults.timeout),
});
/** Reads a config. A key with a mistake in it counts as left out, so that the form still opens. */
export function parseConfig(json) {
    const first = ConfigSchema.safeParse(json);
    if (first.success)
        return { config: first.data, issues: [] };
    const { issues } = first.error;
    // An unknown key at the top is itself what is wrong; one further in, the key at the top that it stands under.
    const wrong = new Set(issues.flatMap((issue) => issue.path[0] ?? (issue.code === 'unrecognized_keys' ? issue.keys : [])));
    const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
    const rest = isObject ? Object.entries(json).filter(([key]) => !wrong.has(key)) : [];
    return { config: ConfigSchema.parse(Object.fromEntries(rest)), issues };
}
function mistakesAcross(fields) {
    const placed = placedInputs(fields);
    const names = placed.map(({ input }) => input.name);
    const asked = new Map(placed.map(({ input, conditions }) => [input.name, conditions.flatMap(fieldsOf)]));
    const twice = names.filter((name, index) => names.indexOf(name) < index);
    const unknown = placed.flatMap(({ input: { name, required } }) => [...(asked.get(name) ?? []), ...(typeof required === 'object' ? fieldsOf(required) : [])].filter((other) => !asked.has(other)));
    const repeated = placed.flatMap(({ input }) => 'options' in input && new Set(input.options.map(({ value }) => value)).size < input.options.length
        ? [input.name]
        : []);
    const circular = names.filter((name) => leadsTo(name, name, asked));
    return [
        ...twice.map((name) => `two fields are named "${name}"; give each a name of its own`),
        ...repeated.map((name) => `two options of "${name}" have the same value; give each a value of its own`),
        ...unknown.map((name) => `a condition asks about "${name}", which is no field of this form`),
        ...circular.map((name) => `whether "${name}" shows depends on itself; break the circle of conditions`),
    ];
}
function leadsTo(from, goal, asked, passed = new Set()) {
    return (asked.get(from) ?? []).some((next) => {
        if (next === goal)
            return true;
        if (passed.has(next))
            return false;
        return leadsTo(next, goal, asked, passed.add(next));
    });
}
