import { explainConfig } from '../contract/config/check/explain-config.js';
import { parseConfig } from '../contract/config/parse-config.js';
export { parseOptionList } from '../contract/fields/option.js';
/** Lazy file: parses a config that `acceptConfig()` does not accept, and logs its issues, one line each. */
export function readConfig(json, preset, place) {
    const { config, issues, warnings } = parseConfig(json, preset);
    for (const line of explainConfig([...issues, ...warnings], json, place))
        console.error(line);
    return config;
}
