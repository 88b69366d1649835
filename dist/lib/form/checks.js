/*
 * What follows the press of the send button: checking the answers by zod, sending them, the receipt. It is a lazy file of
 * its own, since a form can be read and filled in without it.
 */
export { toIssues } from '../contract/issue.js';
export { findPersonalNumbers } from '../contract/personal-number.js';
export { valuesSchema } from '../contract/values.js';
export { send } from '../transport/send.js';
export { createId } from './create-id.js';
export { pageContext } from './page-context.js';
export { receiptStyles } from './receipt-view.styles.js';
export { renderReceipt } from './receipt-view.js';
