/*
 * What follows the press of the send button: checking the answers by zod, sending them, the receipt. It is a lazy file of
 * its own, since a form can be read and filled in without it.
 */
export { toIssues } from '../contract/issue.js';
export { findPersonalNumbers } from '../contract/personal-number.js';
export { valuesSchema } from '../contract/values.js';
export { sendBy } from '../transport/own-transport.js';
export { send } from '../transport/send.js';
export { answersInWords } from './answers-in-words.js';
export { fetchOwnCopy } from './own-copy/offer-own-copy.js';
export { pendingFor } from './pending.js';
export { issueText } from './issue-text.js';
export { summaryItems } from './summary-items.js';
export { renderClearing } from './render-clearing.js';
export { pageContext } from './page-context.js';
export { receiptStyles } from './receipt-view.styles.js';
export { renderReceipt } from './receipt-view.js';
export { renderWayOut } from './way-out.js';
