export { toIssues } from '../contract/issue.ts';
export { findPersonalNumbers } from '../contract/personal-number.ts';
export { valuesSchema } from '../contract/values.ts';
export { send } from '../transport/send.ts';
export { createId } from './create-id.ts';
export { pageContext } from './page-context.ts';
export { receiptStyles } from './receipt-view.styles.ts';
export { renderReceipt } from './receipt-view.ts';
