import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "./packages/KFBBGQTM.js";

// dist/lib/receiver/create-receipt.js
import { answerDays } from "../contract/message/answer-time.js";
import { today } from "../contract/values/date.js";
import { errorCode } from "./log.js";
async function createReceipt(form, values, receipt, log) {
  try {
    const days = answerDays(form, values);
    if (days === void 0)
      return receipt;
    const { workingDaysAfter } = await import("./working-days.js");
    return { ...receipt, answerBy: workingDaysAfter(today(new Date(receipt.receivedAt)), days) };
  } catch (error) {
    log({ event: "answer-time-failed", reason: errorCode(error) });
    return receipt;
  }
}
export {
  createReceipt
};
