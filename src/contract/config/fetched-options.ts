import type { Field, Group, Input } from '../fields/field.ts';
import type { Form } from './form.ts';
import { isChoice } from '../values/evaluate-form.ts';
import { OptionListSchema, type Option } from '../fields/option.ts';
import { flattenInputs } from '../values/flatten-inputs.ts';

/** Fetches the JSON at an address; rejects where there is none to be had. */
export type FetchJson = (address: string) => Promise<unknown>;

/** A list of options that could not be had. */
export interface FailedOptions {
  readonly address: string;
  readonly reason: string;
}

/**
 * Fetches the lists that fields take further options from, each address once, and adds them to the fields' own. A list
 * that cannot be had, or holds something else, leaves its fields with their own options.
 */
export async function fetchOptions(
  form: Form,
  fetchJson: FetchJson,
): Promise<{ form: Form; failures: readonly FailedOptions[] }> {
  const addresses = new Set(flattenInputs(form.fields).flatMap(({ input }) => optionsAddressOf(input) ?? []));
  if (addresses.size === 0) return { form, failures: [] };
  const failures: FailedOptions[] = [];
  const fetched = new Map<string, readonly Option[]>();
  await Promise.all(
    [...addresses].map(async (address) => {
      try {
        const read = OptionListSchema.safeParse(await fetchJson(address));
        if (!read.success) throw new Error('it is not a list of options');
        // A message may go only where the config says, whoever keeps the list.
        fetched.set(
          address,
          read.data.filter(({ endpoint }) => endpoint === undefined || Object.hasOwn(form.endpoints, endpoint)),
        );
      } catch (error) {
        failures.push({ address, reason: error instanceof Error ? error.message : String(error) });
      }
    }),
  );
  return { form: { ...form, fields: form.fields.map((field) => withOptions(field, fetched)) }, failures };
}

/** The address of a list of further options, where a field takes any. */
export const optionsAddressOf = (input: Input): string | undefined => (isChoice(input) ? input.optionsFrom : undefined);

function withOptions(field: Field, fetched: ReadonlyMap<string, readonly Option[]>): Field {
  if (field.type === 'group') {
    return { ...field, fields: field.fields.map((inner) => withOptions(inner, fetched) as Group['fields'][number]) };
  }
  if (!isChoice(field)) return field;
  const more = fetched.get(field.optionsFrom ?? '') ?? [];
  const known = new Set(field.options.map(({ value }) => value));
  const added = more.filter(({ value }) => !known.has(value) && known.add(value));
  return { ...field, options: [...field.options, ...added] };
}
