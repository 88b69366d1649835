import { explainConfig } from '../contract/config/check/explain-config.ts';
import type { Preset } from '../contract/config/form.ts';
import { parseConfig } from '../contract/config/parse-config.ts';
import type { Config } from '../contract/config/schema.ts';

export { parseOptionList } from '../contract/fields/option.ts';

/** Lazy file: parses a config that `acceptConfig()` does not accept, and logs its issues, one line each. */
export function readConfig(json: unknown, preset: Preset, place: string): Config {
  const { config, issues, warnings } = parseConfig(json, preset);
  for (const line of explainConfig([...issues, ...warnings], json, place)) console.error(line);
  return config;
}
