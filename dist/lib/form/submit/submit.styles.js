import { css } from 'lit';
import { receiptStyles } from '../receipt/receipt.styles.js';
const errorStyles = css `
  /* The bar stands beside the error, not in place of it. */
  .invalid {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_error);
  }

  .error,
  .over {
    color: var(--_error);
    font-weight: 700;
  }

  .error {
    display: flex;
    align-items: flex-start;
    gap: 8px;
  }

  .invalid :is(input:not([type='radio'], [type='checkbox']), select, textarea) {
    border-color: var(--_error);
  }

  .summary a {
    color: var(--_error);
  }

  .actions p {
    flex: 1 1 100%;
  }

  /* Out of the way of who wants to send. */
  .actions #clear {
    margin-inline-start: auto;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
`;
/** What only shows once there is what checks and sends: errors, what the row that sends has to ask, the receipt. */
export const checkedStyles = [errorStyles, receiptStyles];
