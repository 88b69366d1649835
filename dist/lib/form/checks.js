/*
 * What follows the first key and the press of the send button: watching for personal numbers, checking the answers by
 * zod, sending them, the receipt. It is a lazy file of its own, since a form can be read and filled in without it.
 */
export { fetchOwnCopy } from './own-copy/offer-own-copy.js';
export { issueText } from './issue-text.js';
export { NumberWatch } from './personal-number/number-watch.js';
export { summaryItems } from './summary-items.js';
export { renderClearing } from './render-clearing.js';
export { checkedStyles } from './checked.styles.js';
export { renderReceipt } from './receipt-view.js';
export { renderWayOut } from './way-out.js';
export { sendForm } from './send-form.js';
