import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/submit/suspicion.js
var shortestMs = 3e3;
function takeHints(json) {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return { message: json, hints: {} };
  const { trap, openedAt, ...message } = { ...json };
  return { message, hints: { trap, openedAt } };
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
  findSuspicions,
  takeHints
};
