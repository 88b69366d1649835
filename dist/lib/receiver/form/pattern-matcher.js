import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/form/pattern-matcher.js
import { createContext, Script } from "node:vm";
var script = new Script('new RegExp(`^(?:${pattern})$`, "u").test(text)');
function createPatternMatcher(maxMs = 100) {
  const context = createContext({ pattern: "", text: "" });
  let left = maxMs;
  return {
    matchPattern(pattern, text) {
      const start = performance.now();
      Object.assign(context, { pattern, text });
      try {
        return script.runInContext(context, { timeout: Math.max(1, Math.floor(left)) }) === true;
      } catch (error) {
        if (Object(error).code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
          return false;
        throw error;
      } finally {
        left -= performance.now() - start;
      }
    },
    restart() {
      left = maxMs;
    }
  };
}
export {
  createPatternMatcher
};
