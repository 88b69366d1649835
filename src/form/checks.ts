/*
 * What follows the first key and the press of the send button: watching for personal numbers, checking the answers by
 * zod, sending them, the receipt. It is a lazy file of its own, since a form can be read and filled in without it.
 */
export { fetchOwnCopy } from './own-copy/offer-own-copy.ts';
export { issueText } from './issue-text.ts';
export { NumberWatch } from './personal-number/number-watch.ts';
export { summaryItems } from './summary-items.ts';
export { renderClearing } from './render-clearing.ts';
export { checkedStyles } from './checked.styles.ts';
export { renderReceipt } from './receipt-view.ts';
export { renderWayOut } from './way-out.ts';
export { sendForm } from './send-form.ts';
