import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/submit/suspicion.js
import { getRaw } from "../../contract/values/evaluate-form.js";
import { flattenInputs } from "../../contract/values/flatten-inputs.js";
import { longestOf } from "../store/columns.js";
var shortestMs = 3e3;
function takeHints(json) {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return { message: json, hints: {} };
  const { trap, openedAt, ...message } = { ...json };
  return { message, hints: { trap, openedAt } };
}
function findFreeText({ fields }, values) {
  const answers = flattenInputs(fields).map(({ input }) => input.type === "textarea" ? getRaw(values, input.name) : "");
  return longestOf(answers.filter((answer) => typeof answer === "string"));
}
function findSuspicions({ trap, openedAt }, sentAt, isMany) {
  const elapsed = typeof openedAt === "string" ? Date.parse(sentAt) - Date.parse(openedAt) : Number.NaN;
  return [
    ...trap === void 0 || trap === "" ? [] : ["trap"],
    // A clock that was set back in between tells nothing.
    ...elapsed >= 0 && elapsed < shortestMs ? ["fast"] : [],
    ...isMany ? ["many"] : []
  ];
}
export {
  findFreeText,
  findSuspicions,
  takeHints
};
