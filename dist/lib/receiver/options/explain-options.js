import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/options/explain-options.js
import { OptionsSchema, secretKeys } from "./options-schema.js";
function explainOptions({ json, file, keys = {} }, issues) {
  const line = (text) => file === void 0 ? `synpunkt: ${text}` : `synpunkt: ${file}: ${text}`;
  const allKeys = Object.keys(OptionsSchema.shape).join(", ");
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key2) => line(`${JSON.stringify(key2)} is not an option; the options are ${allKeys}`));
    }
    const [key, index] = issue.path.map(String);
    if (key === void 0)
      return line('is not an object; write { "origins": ["https://www.example.se"] }');
    const place = `${keys[key] ?? key}${index === void 0 ? "" : `[${index}]`}`;
    if (secretKeys.has(key))
      return line(`${place} ${issue.message}`);
    return line(`${place} ${JSON.stringify(valueAt(json, issue.path))} ${issue.message}`);
  });
}
var valueAt = (json, path) => path.reduce((value, key) => Object.getOwnPropertyDescriptor(Object(value), key)?.value, json);
export {
  explainOptions
};
