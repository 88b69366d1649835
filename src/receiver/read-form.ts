import { explainConfig } from '../contract/explain-config.ts';
import { formOf, type Form } from '../contract/form.ts';
import { parseConfig } from '../contract/parse-config.ts';
import { presetOf } from '../presets/preset-of.ts';

/** A form, or what is wrong with its config; each mistake and each warning is one line. */
export type ReadForm =
  | { readonly ok: true; readonly form: Form; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly mistakes: readonly string[]; readonly warnings: readonly string[] };

/**
 * Reads the form whose messages a receiver takes from the widget's config. The widget makes do with a config that is
 * partly wrong; a receiver does not, since it would then take other messages than are sent.
 *
 * @param json - The config as it was parsed; `{}` for the default form.
 * @param place - What it was read from, for the words of a mistake.
 */
export function readForm(json: unknown, place = 'config'): ReadForm {
  const preset = presetOf(json);
  const { config, issues, warnings: found } = parseConfig(json, preset);
  const warnings = explainConfig(found, json, place);
  if (issues.length > 0) return { ok: false, mistakes: explainConfig(issues, json, place), warnings };
  return { ok: true, form: formOf(config, preset), warnings };
}
