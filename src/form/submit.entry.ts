/*
 * What follows the first key and the press of the send button: watching for personal numbers, checking the answers by
 * zod, sending them, the receipt. It is a lazy file of its own, since a form can be read and filled in without it.
 */
export { loadSaveCopy as fetchOwnCopy } from './receipt/copy/load-save-copy.ts';
export { issueText } from './submit/issue-text.ts';
export { NumberWatch } from './personal-number/number-watch.ts';
export { summaryItems } from './submit/summary-items.ts';
export { renderConfirmClear as renderClearing } from './view/confirm-clear.ts';
export { checkedStyles } from './submit/submit.styles.ts';
export { renderReceipt } from './receipt/receipt.ts';
export { renderAlternatives as renderWayOut } from './submit/alternatives.ts';
export { sendForm } from './submit/send-form.ts';
