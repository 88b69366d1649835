import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/find-repeated-names.js
import { flattenInputs } from "../../contract/values/flatten-inputs.js";
function findRepeatedNames({ fields, fieldNames, format }) {
  if (format === "open311")
    return [];
  const isRepeated = (input) => {
    if (input.type === "file")
      return input.maxFiles > 1;
    return input.type === "checkboxes" && format !== "json" && input.maxChoices !== 1;
  };
  return flattenInputs(fields).flatMap(({ input }) => isRepeated(input) && !Object.hasOwn(fieldNames, input.name) ? [input.name] : []);
}
export {
  findRepeatedNames
};
