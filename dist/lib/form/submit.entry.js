/*
 * What follows the first key and the press of the send button: watching for personal numbers, checking the answers by
 * zod, sending them, the receipt. It is a lazy file of its own, since a form can be read and filled in without it.
 */
export { loadSaveCopy as fetchOwnCopy } from './receipt/copy/load-save-copy.js';
export { issueText } from './submit/issue-text.js';
export { NumberWatch } from './personal-number/number-watch.js';
export { summaryItems } from './submit/summary-items.js';
export { renderConfirmClear as renderClearing } from './view/confirm-clear.js';
export { checkedStyles } from './submit/submit.styles.js';
export { renderReceipt } from './receipt/receipt.js';
export { renderAlternatives as renderWayOut } from './submit/alternatives.js';
export { sendForm } from './submit/send-form.js';
