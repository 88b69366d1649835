export { loadSaveCopy as fetchOwnCopy } from './receipt/copy/load-save-copy.ts';
export { issueText } from './submit/issue-text.ts';
export { NumberWatch } from './personal-number/number-watch.ts';
export { summaryItems } from './submit/summary-items.ts';
export { renderConfirmClear as renderClearing } from './view/confirm-clear.ts';
export { checkedStyles } from './submit/submit.styles.ts';
export { renderReceipt } from './receipt/receipt.ts';
export { renderAlternatives as renderWayOut } from './submit/alternatives.ts';
export { sendForm } from './submit/send-form.ts';
