/*
 * What follows the press of the send button: checking the answers by zod, sending them, the receipt. It is a lazy file of
 * its own, since a form can be read and filled in without it.
 */
export { toIssues } from '../contract/issue.ts';
export { findPersonalNumbers } from '../contract/personal-number.ts';
export { valuesSchema } from '../contract/values.ts';
export { sendBy } from '../transport/own-transport.ts';
export { send } from '../transport/send.ts';
export { answersInWords } from './answers-in-words.ts';
export { fetchOwnCopy } from './own-copy/offer-own-copy.ts';
export { pendingFor } from './pending.ts';
export { issueText } from './issue-text.ts';
export { summaryItems } from './summary-items.ts';
export { renderClearing } from './render-clearing.ts';
export { pageContext } from './page-context.ts';
export { receiptStyles } from './receipt-view.styles.ts';
export { renderReceipt } from './receipt-view.ts';
export { renderWayOut } from './way-out.ts';
