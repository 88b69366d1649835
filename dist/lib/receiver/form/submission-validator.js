import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/form/submission-validator.js
import { optionsAddressOf } from "../../contract/config/fetched-options.js";
import { toIssues } from "../../contract/message/issue.js";
import { submissionSchema } from "../../contract/message/submission.js";
import { flattenInputs } from "../../contract/values/flatten-inputs.js";
import { errorCode } from "../log.js";
import { createPatternMatcher } from "./pattern-matcher.js";
var refreshIntervalMs = 6e4;
var retryIntervalMs = 5e3;
function createSubmissionValidator(options) {
  const { refreshForm, now, log } = options;
  let { form } = options;
  const matcher = createPatternMatcher();
  let schema = submissionSchema(form, matcher);
  let refreshedAt = -Infinity;
  let refreshing;
  const listAddressByField = new Map(flattenInputs(form.fields).flatMap(({ input }) => {
    const address = optionsAddressOf(input);
    return address === void 0 ? [] : [[input.name, address]];
  }));
  let missingLists = new Set(refreshForm ? listAddressByField.values() : []);
  async function loadForm(load) {
    try {
      const { missingLists: missing = [], ...refreshed } = await load();
      missingLists = new Set(missing);
      form = refreshed;
      schema = submissionSchema(form, matcher);
    } catch (error) {
      log({ event: "options-failed", reason: errorCode(error) });
    } finally {
      refreshing = void 0;
    }
  }
  function refresh() {
    const elapsed = now().getTime() - refreshedAt;
    const isRecent = elapsed >= 0 && elapsed < (missingLists.size > 0 ? retryIntervalMs : refreshIntervalMs);
    if (refreshForm === void 0 || refreshing !== void 0 || isRecent)
      return refreshing;
    refreshedAt = now().getTime();
    refreshing = loadForm(refreshForm);
    return refreshing;
  }
  function validate(value) {
    matcher.restart();
    const result = schema.safeParse(value);
    return result.success ? { ok: true, submission: result.data, form } : { ok: false, issues: toIssues(result.error) };
  }
  const listsOfIssues = (result) => result.ok ? [] : result.issues.flatMap(({ field, code }) => code === "notOption" ? listAddressByField.get(field) ?? [] : []);
  if (listAddressByField.size > 0)
    void refresh();
  return {
    async validate(value) {
      const result = validate(value);
      if (listsOfIssues(result).length === 0)
        return result;
      await refresh();
      const again = validate(value);
      return listsOfIssues(again).some((address) => missingLists.has(address)) ? "unavailable" : again;
    },
    async hasOptions() {
      if (missingLists.size > 0)
        await refresh();
      return missingLists.size === 0;
    }
  };
}
export {
  createSubmissionValidator
};
