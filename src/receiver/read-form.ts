import { parseConfig } from '../contract/config.ts';
import { formOf, type Form } from '../contract/default-form.ts';
import { explainConfig } from '../contract/explain-config.ts';
import { messages } from '../messages/sv.ts';

/** A form, or what is wrong with its config in one line each. */
export type ReadForm =
  { readonly ok: true; readonly form: Form } | { readonly ok: false; readonly mistakes: readonly string[] };

/**
 * Reads the form whose messages a receiver takes from the widget's config. The widget makes do with a config that is
 * partly wrong; a receiver does not, since it would then take other messages than are sent.
 *
 * @param json - The config as it was parsed; `{}` for the default form.
 * @param place - What it was read from, for the words of a mistake.
 */
export function readForm(json: unknown, place = 'config'): ReadForm {
  const { config, issues } = parseConfig(json);
  if (issues.length > 0) return { ok: false, mistakes: explainConfig(issues, json, place) };
  return { ok: true, form: formOf(config, messages.defaultForm) };
}
