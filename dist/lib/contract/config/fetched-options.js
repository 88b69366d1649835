import { isChoice } from '../values/evaluate-form.js';
import { OptionListSchema } from '../fields/option.js';
import { flattenInputs } from '../values/flatten-inputs.js';
/**
 * Fetches the lists that fields take further options from, each address once, and adds them to the fields' own. A list
 * that cannot be had, or holds something else, leaves its fields with their own options.
 */
export async function fetchOptions(form, fetchJson) {
    const addresses = new Set(flattenInputs(form.fields).flatMap(({ input }) => optionsAddressOf(input) ?? []));
    if (addresses.size === 0)
        return { form, failures: [] };
    const failures = [];
    const fetched = new Map();
    await Promise.all([...addresses].map(async (address) => {
        try {
            const read = OptionListSchema.safeParse(await fetchJson(address));
            if (!read.success)
                throw new Error('it is not a list of options');
            // A message may go only where the config says, whoever keeps the list.
            fetched.set(address, read.data.filter(({ endpoint }) => endpoint === undefined || Object.hasOwn(form.endpoints, endpoint)));
        }
        catch (error) {
            failures.push({ address, reason: error instanceof Error ? error.message : String(error) });
        }
    }));
    return { form: { ...form, fields: form.fields.map((field) => withOptions(field, fetched)) }, failures };
}
/** The address of a list of further options, where a field takes any. */
export const optionsAddressOf = (input) => (isChoice(input) ? input.optionsFrom : undefined);
function withOptions(field, fetched) {
    if (field.type === 'group') {
        return { ...field, fields: field.fields.map((inner) => withOptions(inner, fetched)) };
    }
    if (!isChoice(field))
        return field;
    const more = fetched.get(field.optionsFrom ?? '') ?? [];
    const known = new Set(field.options.map(({ value }) => value));
    const added = more.filter(({ value }) => !known.has(value) && known.add(value));
    return { ...field, options: [...field.options, ...added] };
}
