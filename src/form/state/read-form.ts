import { createForm, type Form } from '../../contract/config/form.ts';
import { fetchOptions } from '../../contract/config/fetched-options.ts';
import { parseConfig } from '../../contract/config/parse-config.ts';
import { loadPreset } from '../../presets/load-preset.ts';
import { loadViews } from '../fields/further-views.ts';

/** The time to wait for a config, or for a list of options, before the form is shown without it, in milliseconds. */
const timeout = 20_000;

/**
 * Reads a config, or the JSON at its address, into a form. Logs its issues; rejects only when a file of the
 * widget cannot be loaded.
 */
export async function readForm(source: object | string): Promise<Form> {
  const json = typeof source === 'string' ? await fetchConfig(source) : source;
  const place = typeof source === 'string' ? source : 'config';
  const preset = await loadPreset(json);
  const { config, issues, warnings } = parseConfig(json, preset);
  if (issues.length + warnings.length > 0) {
    const { explainConfig } = await import('../explain-config.entry.ts');
    for (const line of explainConfig([...issues, ...warnings], json, place)) console.error(line);
  }
  const { form, failures } = await fetchOptions(createForm(config, preset), fetchJson);
  for (const { address, reason } of failures) {
    console.error(`synpunkt: options ${address} could not be read (${reason}); the form does without them`);
  }
  await loadViews(form.fields);
  return form;
}

async function fetchConfig(address: string): Promise<unknown> {
  try {
    return await fetchJson(address);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`synpunkt: config ${address} could not be read (${reason}); the default form is shown instead`);
    return {};
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address, { signal: AbortSignal.timeout(timeout) });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
}
