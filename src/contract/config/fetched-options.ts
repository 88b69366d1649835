import type { Field, Group, Input } from '../fields/field.ts';
import type { Form } from './form.ts';
import { isChoice } from '../values/evaluate-form.ts';
import type { Option } from '../fields/option.ts';
import { flattenInputs } from '../values/flatten-inputs.ts';

/** Fetches the list of options at an address; rejects if that fails, undefined if there is no list. */
export type FetchList = (address: string) => Promise<readonly Option[] | undefined>;

/** A list of options that could not be fetched. */
export interface FailedOptions {
  readonly address: string;
  readonly reason: string;
}

/**
 * Fetches the lists of further options, each address once, and appends them to the options of the fields. A list that
 * cannot be fetched, or is invalid, leaves its fields with their own options.
 */
export async function fetchOptions(
  form: Form,
  fetchList: FetchList,
): Promise<{ form: Form; failures: readonly FailedOptions[] }> {
  const addresses = new Set(flattenInputs(form.fields).flatMap(({ input }) => optionsAddressOf(input) ?? []));
  if (addresses.size === 0) return { form, failures: [] };
  const failures: FailedOptions[] = [];
  const fetched = new Map<string, readonly Option[]>();
  await Promise.all(
    [...addresses].map(async (address) => {
      try {
        const list = await fetchList(address);
        if (!list) throw new Error('it is not a list of options');
        // Messages go only to the endpoints of the config, whoever maintains the list.
        fetched.set(
          address,
          list.filter(({ endpoint }) => endpoint === undefined || Object.hasOwn(form.endpoints, endpoint)),
        );
      } catch (error) {
        failures.push({ address, reason: error instanceof Error ? error.message : String(error) });
      }
    }),
  );
  return { form: { ...form, fields: form.fields.map((field) => withOptions(field, fetched)) }, failures };
}

/** Returns the address of further options of a field, if any. */
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
