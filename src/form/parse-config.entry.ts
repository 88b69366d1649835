import { explainConfig } from '../contract/config/check/explain-config.ts';
import type { Preset } from '../contract/config/form.ts';
import { parseConfig } from '../contract/config/parse-config.ts';
import type { Config } from '../contract/config/schema.ts';

export { parseOptionList } from '../contract/fields/option.ts';

/** Lazy file: reads the configs that acceptConfig() leaves, and logs what is wrong with them, one line each. */
export function readConfig(json: unknown, preset: Preset, place: string): Config {
  const { config, issues, warnings } = parseConfig(json, preset);
  for (const line of explainConfig([...issues, ...warnings], json, place)) console.error(line);
  return config;
}
