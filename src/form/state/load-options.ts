import { fetchOptions } from '../../contract/config/fetched-options.ts';
import type { Form } from '../../contract/config/form.ts';
import type { Option } from '../../contract/fields/option.ts';
import { fetchJson } from './fetch-json.ts';

type ParseList = (json: unknown) => readonly Option[] | undefined | Promise<readonly Option[] | undefined>;

/** Loads the options that a form fetches. Logs an error if a list cannot be read. */
export async function loadOptions(written: Form, parseList: ParseList): Promise<Form> {
  const { form, failures } = await fetchOptions(written, async (address) => parseList(await fetchJson(address)));
  for (const { address, reason } of failures) {
    console.error(`synpunkt: options ${address} could not be read (${reason}); the form does without them`);
  }
  return form;
}
