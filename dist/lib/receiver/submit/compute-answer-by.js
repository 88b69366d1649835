import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/submit/compute-answer-by.js
import { answerDays } from "../../contract/message/answer-time.js";
import { today } from "../../contract/values/date.js";
import { errorCode } from "../log.js";
async function computeAnswerBy(form, values, receivedAt, log) {
  try {
    const days = answerDays(form, values);
    if (days === void 0)
      return void 0;
    const { workingDaysAfter } = await import("../form/working-days.js");
    return workingDaysAfter(today(receivedAt), days);
  } catch (error) {
    log({ event: "answer-time-failed", reason: errorCode(error) });
    return void 0;
  }
}
export {
  computeAnswerBy
};
